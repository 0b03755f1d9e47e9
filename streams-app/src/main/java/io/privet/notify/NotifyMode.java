package io.privet.notify;

/** Whether notifications leave. */
public enum NotifyMode {
  /** Everything is decided and written down, and nothing leaves. */
  SHADOW,
  /** Notifications are sent. */
  LIVE
}
