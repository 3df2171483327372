/** The page ends a worker that takes longer: as long as the command line gives a file. */
export const SECONDS = 30;
