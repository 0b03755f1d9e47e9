package io.privet.serde;

import io.privet.detect.CampaignClue;
import io.privet.detect.campaign.Campaign;
import io.privet.detect.campaign.CampaignClueCodec;
import io.privet.detect.campaign.CampaignCodec;
import io.privet.detect.source.WatchedSource;
import io.privet.detect.source.WatchedSourceCodec;
import io.privet.model.Alert;
import io.privet.model.Finding;
import io.privet.model.Observation;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/** Serdes of repartition topics and stores, which use no registry; null stays null. */
public final class InternalSerdes {
  private InternalSerdes() {}

  /** Observations, in the flat codec. */
  public static Serde<Observation> observations() {
    return of(ObservationCodec::encode, ObservationCodec::decode);
  }

  /** Findings, in the versioned codec. */
  public static Serde<Finding> findings() {
    VersionedCodec<Finding> codec = VersionedCodec.findings();
    return of(codec::encode, codec::decode);
  }

  /** Alerts, in the versioned codec. */
  public static Serde<Alert> alerts() {
    VersionedCodec<Alert> codec = VersionedCodec.alerts();
    return of(codec::encode, codec::decode);
  }

  /** Clues on their way to a campaign, in the flat codec. */
  public static Serde<CampaignClue> clues() {
    return of(CampaignClueCodec::encode, CampaignClueCodec::decode);
  }

  /** Campaigns, in the flat codec. */
  public static Serde<Campaign> campaigns() {
    return of(CampaignCodec::encode, CampaignCodec::decode);
  }

  /** Sources that are watched, in the flat codec. */
  public static Serde<WatchedSource> sources() {
    return of(WatchedSourceCodec::encode, WatchedSourceCodec::decode);
  }

  private static <T> Serde<T> of(Function<T, byte[]> encode, Function<byte[], T> decode) {
    return Serdes.serdeFrom(
        (topic, value) -> orNull(encode, value), (topic, bytes) -> orNull(decode, bytes));
  }

  private static <A, B> @Nullable B orNull(Function<A, B> form, @Nullable A value) {
    return value == null ? null : form.apply(value);
  }
}
