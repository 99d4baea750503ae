export declare const LAUNCH_ARGS: string[];
export declare function ensureChromium(): string;
