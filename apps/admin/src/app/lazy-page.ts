import { type ComponentType, lazy } from 'react';

/** A page in a file of its own, which is loaded when the page is first shown. */
export const lazyPage = <Name extends string, Props extends object>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
) => lazy(async () => ({ default: (await load())[name] }));
