/**
 * Not acknowledged in this time: published again. Longer than any handler works, far shorter than anybody waits; doubled with each
 * attempt up to eight minutes, so that a handler that always fails does not fill the log. SQL over the columns of outbox_delivery.
 */
export const REPUBLISH_AFTER = `interval '15 seconds' * 2 ^ least(attempts - 1, 5)`;
