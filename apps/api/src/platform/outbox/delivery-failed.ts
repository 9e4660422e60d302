/** A handler could not do its work: the log and the delivery's row hold why, under one id. */
export class DeliveryFailed extends Error {
  override readonly name = 'DeliveryFailed';
}
