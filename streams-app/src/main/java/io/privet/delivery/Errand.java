package io.privet.delivery;

import io.privet.notify.Notification;
import java.util.Optional;

/**
 * A notification on its way, request by request.
 *
 * @param owner whose outbox is told of the outcome; empty for a notice of the lane's own
 * @param request number of the request that is next, from 0
 * @param externalId identifier that the sink gave in an answer to an earlier request
 */
record Errand(
    Optional<OwnedPartition> owner,
    Notification notification,
    int request,
    Optional<String> externalId) {
  /** The same, one request further. */
  Errand next(Optional<String> given) {
    return new Errand(owner, notification, request + 1, externalId.or(() -> given));
  }

  /** The same for the latest form of the notification. */
  Errand as(Errand latest) {
    return new Errand(latest.owner, latest.notification, request, externalId);
  }
}
