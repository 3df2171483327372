import type { Clock } from "../../run/index.ts";

export const systemClock: Clock = { now: () => new Date().toISOString() };
