package io.privet.notify;

import io.privet.model.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The settings of one sink. Addresses that let their holder post are secrets. */
public sealed interface SinkSettings {
  /** Its name in routes, ledger, logs and metrics; never blank. */
  String name();

  /**
   * Whether people are told by it. Only for them are alerts grouped, capped and repeated; machines
   * are given every state of every alert.
   */
  boolean isForPeople();

  /** Slack's incoming webhook: new messages only. */
  record SlackWebhook(String name, Secret url) implements SinkSettings {
    @Override
    public boolean isForPeople() {
      return true;
    }
  }

  /**
   * A Slack app with a bot token: messages are updated in place, and told of in their thread.
   *
   * @param channel id or name of the channel
   */
  record SlackBot(String name, Secret token, String channel) implements SinkSettings {
    @Override
    public boolean isForPeople() {
      return true;
    }
  }

  /**
   * PagerDuty's Events API v2.
   *
   * @param routingKey the integration key of a service
   * @param region where the account lives
   * @param url another address to send to, for a proxy or a fake; empty for the region's own
   */
  record PagerDuty(String name, Secret routingKey, Region region, Optional<URI> url)
      implements SinkSettings {
    /** PagerDuty's service regions. */
    public enum Region {
      US,
      EU
    }

    @Override
    public boolean isForPeople() {
      return true;
    }
  }

  /**
   * Prometheus Alertmanager, API v2.
   *
   * @param url address of the server, without the path of the API
   * @param resolveAfter time after which Alertmanager takes an alert as resolved that it hears no
   *     more of
   */
  record Alertmanager(String name, URI url, Duration resolveAfter) implements SinkSettings {
    @Override
    public boolean isForPeople() {
      return false;
    }
  }

  /**
   * An HTTP endpoint that is sent CloudEvents, signed as Standard Webhooks ask for.
   *
   * @param secret key of the signature
   */
  record Webhook(String name, URI url, Secret secret) implements SinkSettings {
    @Override
    public boolean isForPeople() {
      return false;
    }
  }

  /** A Kafka topic of OCSF Detection Findings. */
  record OcsfTopic(String name, String topic) implements SinkSettings {
    @Override
    public boolean isForPeople() {
      return false;
    }
  }

  /** Standard output. */
  record Console(String name) implements SinkSettings {
    @Override
    public boolean isForPeople() {
      return true;
    }
  }
}
