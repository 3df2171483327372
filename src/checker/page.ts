import "./missing-methods.ts";
import { Page } from "./page-state.ts";

const page = new Page();
page.listen();
