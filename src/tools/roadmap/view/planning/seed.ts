/** Everybody who plans the same roadmap gets the same plan. */
export const seed = 1;

/** How many schedules each way to fit is tried with. */
export const schedulesOfWay = 100;
