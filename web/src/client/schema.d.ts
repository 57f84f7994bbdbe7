export interface paths { [path: string]: never }
