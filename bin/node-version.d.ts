export declare function nodeIsNewEnough(version: string): boolean;
export declare function runOnNewerNode(scriptUrl: string): Promise<number>;
