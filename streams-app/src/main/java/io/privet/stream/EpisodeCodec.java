package io.privet.stream;

import io.privet.alerting.Episode;
import io.privet.model.Alert;
import io.privet.model.flat.FlatFormatException;
import io.privet.model.flat.FlatReader;
import io.privet.model.flat.FlatWriter;
import io.privet.serde.VersionedCodec;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * The stored form of an episode: a version byte, the current state, and the published one where it
 * differs.
 */
final class EpisodeCodec {
  private static final int VERSION = 1;
  private static final int INITIAL_BYTES = 2_048;

  private final VersionedCodec<Alert> alerts = VersionedCodec.alerts();

  /** The codec as a serde; null stays null. */
  static Serde<Episode> serde() {
    EpisodeCodec codec = new EpisodeCodec();
    return Serdes.serdeFrom(
        (topic, episode) -> episode == null ? null : codec.encode(episode),
        (topic, bytes) -> bytes == null ? null : codec.decode(bytes));
  }

  byte[] encode(Episode episode) {
    FlatWriter out = new FlatWriter(INITIAL_BYTES);
    boolean hasNews = !episode.alert().equals(episode.published());
    out.writeByte(VERSION);
    out.writeBytes(alerts.encode(episode.alert()));
    out.writeBoolean(hasNews);
    if (hasNews) {
      out.writeBytes(alerts.encode(episode.published()));
    }
    return out.toByteArray();
  }

  Episode decode(byte[] bytes) {
    FlatReader in = new FlatReader(bytes);
    int version = in.readByte();
    if (version != VERSION) {
      throw new FlatFormatException(
          "an episode was of version " + version + " but this Privet reads version " + VERSION);
    }
    Alert alert = alerts.decode(in.readBytes());
    Alert published = in.readBoolean() ? alerts.decode(in.readBytes()) : alert;
    in.expectEnd();
    return new Episode(alert, published);
  }
}
