import { z } from 'zod';
import { code } from './split.js';

const days = z.int().min(1).max(366);
const priority = z.int().min(1).max(9);

/** One stage of a pool: these priority classes are lifted to this many days of cover. */
const stage = z.strictObject({ name: code, classes: z.array(priority).min(1).max(9), days });

export type Stage = z.infer<typeof stage>;

/** Stages in the order they are filled; names and the classes within a stage occur once. */
export const stageList = z
  .array(stage)
  .min(1)
  .max(16)
  .superRefine((stages, context) => {
    const fault = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    stages.forEach(({ name, classes }, s) => {
      if (stages.findIndex((each) => each.name === name) < s)
        fault([s, 'name'], `stage ${name} is there twice`);
      classes.forEach((each, c) => {
        if (classes.indexOf(each) < c) fault([s, 'classes', c], `class ${each} is there twice`);
      });
    });
  });
