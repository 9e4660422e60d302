/** Of the rule's implementation: another number whenever the same input could give other figures. A spec holds it to that. */
export const ENGINE_VERSION = '1.0.0';
