import { config } from "zod";

// zod tries whether it may make code from texts; the page's policy forbids that, and the browser would report the try.
config({ jitless: true });
