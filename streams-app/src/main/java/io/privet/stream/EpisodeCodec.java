package io.privet.stream;

import io.privet.alerting.Episode;
import io.privet.model.Alert;
import io.privet.model.flat.FlatFormatException;
import io.privet.model.flat.FlatReader;
import io.privet.model.flat.FlatWriter;
import io.privet.serde.VersionedCodec;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * The stored form of an episode: a version byte, the current state, the published one where it
 * differs, and the commands that were carried out last, which version 1 lacks.
 */
final class EpisodeCodec {
  private static final int VERSION = 2;
  private static final int VERSION_WITHOUT_COMMANDS = 1;
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
    out.writeVarint(episode.commandIds().size());
    episode.commandIds().forEach(out::writeString);
    return out.toByteArray();
  }

  Episode decode(byte[] bytes) {
    FlatReader in = new FlatReader(bytes);
    int version = in.readByte();
    if (version < VERSION_WITHOUT_COMMANDS || version > VERSION) {
      throw new FlatFormatException(
          "an episode was of version %d but this Privet reads versions 1 to %d"
              .formatted(version, VERSION));
    }
    Alert alert = alerts.decode(in.readBytes());
    Alert published = in.readBoolean() ? alerts.decode(in.readBytes()) : alert;
    List<String> commandIds = version == VERSION_WITHOUT_COMMANDS ? List.of() : readCommandIds(in);
    in.expectEnd();
    return new Episode(alert, published, commandIds);
  }

  private static List<String> readCommandIds(FlatReader in) {
    int count = in.readCount(Episode.MAX_COMMANDS);
    List<String> commandIds = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      commandIds.add(in.readString());
    }
    return commandIds;
  }
}
