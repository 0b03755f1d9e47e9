package io.privet.notify.sink;

import io.privet.notify.Outcome;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Slack's words for what went wrong, of incoming webhooks and of the Web API. */
final class SlackErrors {
  /** The same may succeed later. */
  private static final Set<String> PASSING =
      Set.of(
          "ratelimited",
          "rate_limited",
          "internal_error",
          "fatal_error",
          "request_timeout",
          "service_unavailable",
          "rollup_error",
          "team_added_to_org");

  /** This message is not accepted; another may be. */
  private static final Set<String> OF_THE_MESSAGE =
      Set.of(
          "invalid_payload",
          "invalid_blocks",
          "invalid_blocks_format",
          "invalid_attachments",
          "invalid_arguments",
          "invalid_arg_name",
          "invalid_json",
          "json_not_object",
          "no_text",
          "msg_too_long",
          "msg_blocks_too_long",
          "too_many_attachments",
          "markdown_text_conflict");

  /** The message to update or to reply to is not there any more, or not open to updates. */
  private static final Set<String> OF_THE_THREAD =
      Set.of(
          "message_not_found",
          "cant_update_message",
          "edit_window_closed",
          "thread_not_found",
          "cannot_reply_to_message",
          "is_inactive");

  /** Nothing will be accepted until somebody mends it; with what to do. */
  private static final Map<String, String> OF_THE_SETTINGS =
      Map.ofEntries(
          Map.entry("no_service", "the webhook was removed: make a new one"),
          Map.entry("no_service_id", "the webhook was removed: make a new one"),
          Map.entry("no_team", "the workspace is not there any more"),
          Map.entry("team_disabled", "the workspace is not there any more"),
          Map.entry("invalid_token", "the webhook is not valid: check its address"),
          Map.entry("action_prohibited", "an administrator has forbidden to post there"),
          Map.entry("posting_to_general_channel_denied", "an administrator has forbidden it"),
          Map.entry("user_not_found", "the webhook's user is not there any more"),
          Map.entry("channel_not_found", "the channel is not there, or the app may not see it"),
          Map.entry("channel_is_archived", "the channel is archived"),
          Map.entry("is_archived", "the channel is archived"),
          Map.entry("not_in_channel", "the app is not in the channel: invite it"),
          Map.entry("restricted_action", "an administrator has forbidden to post there"),
          Map.entry("restricted_action_thread_only_channel", "the channel takes replies only"),
          Map.entry("restricted_action_read_only_channel", "the channel is read-only"),
          Map.entry("invalid_auth", "the token is not valid"),
          Map.entry("not_authed", "the token is missing"),
          Map.entry("account_inactive", "the token's app or user is not there any more"),
          Map.entry("token_revoked", "the token was revoked"),
          Map.entry("token_expired", "the token has expired"),
          Map.entry("missing_scope", "the app lacks the scope chat:write"),
          Map.entry("no_permission", "the app lacks the scope chat:write"),
          Map.entry("not_allowed_token_type", "the token is none of a bot"),
          Map.entry("access_denied", "the app may not post there"),
          Map.entry("ekm_access_denied", "an administrator has suspended posting"),
          Map.entry("org_login_required", "the workspace is being moved"),
          Map.entry("team_access_not_granted", "the app is not installed in the workspace"));

  private SlackErrors() {}

  /** What an error means; empty for one that is not known. Retries name no time. */
  static Optional<Outcome> outcome(String error) {
    if (PASSING.contains(error)) {
      return Optional.of(new Outcome.Retry("Slack says " + error, Optional.empty()));
    }
    if (OF_THE_MESSAGE.contains(error)) {
      return Optional.of(new Outcome.Rejected("Slack says " + error));
    }
    if (OF_THE_THREAD.contains(error)) {
      return Optional.of(new Outcome.Forgotten("Slack says " + error));
    }
    return Optional.ofNullable(OF_THE_SETTINGS.get(error))
        .map(hint -> new Outcome.Disabled("Slack says " + error + ": " + hint));
  }
}
