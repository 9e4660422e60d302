-- A leg that cannot take its step waits by itself: until when, in real time, and why. The legs beside it go on.
alter table shipment_leg
  add column held_until timestamptz,
  add column trouble text,
  add constraint shipment_leg_trouble check ((held_until is null) = (trouble is null));
grant update (held_until, trouble) on shipment_leg to fordel_app;
