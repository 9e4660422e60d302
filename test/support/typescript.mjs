// node --import: what Jest does not load itself, such as a worker thread, is loaded from the TypeScript sources all the same.
import { register } from 'node:module';

register('./typescript-loader.mjs', import.meta.url);
