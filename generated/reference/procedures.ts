// Generated from isa/ by `ring1 generate`. Do not edit.

export * from './procedures-1.ts';
export * from './procedures-2.ts';
