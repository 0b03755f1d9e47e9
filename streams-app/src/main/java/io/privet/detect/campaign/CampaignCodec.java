package io.privet.detect.campaign;

import io.privet.model.EventReference;
import io.privet.model.Finding;
import io.privet.model.flat.FlatEventReference;
import io.privet.model.flat.FlatFormatException;
import io.privet.model.flat.FlatReader;
import io.privet.model.flat.FlatWriter;
import java.util.ArrayList;
import java.util.List;

/** The stored form of a campaign: a version byte, then fields without names. Lossless. */
public final class CampaignCodec {
  private static final int VERSION = 1;
  private static final int INITIAL_BYTES = 1_024;

  private CampaignCodec() {}

  /** The bytes of a campaign. */
  public static byte[] encode(Campaign campaign) {
    FlatWriter out = new FlatWriter(INITIAL_BYTES);
    out.writeByte(VERSION);
    out.writeZigZag(campaign.newestMillis());
    out.writeVarint(campaign.evicted());
    out.writeZigZag(campaign.reportedMillis());
    out.writeVarint(campaign.members().size());
    for (CampaignMember member : campaign.members()) {
      out.writeString(member.key());
      out.writeString(member.principal());
      out.writeDouble(member.nats());
      out.writeZigZag(member.lastMillis());
      out.writeVarint(member.rows());
      out.writeBoolean(member.named());
    }
    out.writeVarint(campaign.events().size());
    campaign.events().forEach(event -> FlatEventReference.write(out, event));
    return out.toByteArray();
  }

  /**
   * The campaign of these bytes.
   *
   * @throws FlatFormatException when they are of an unknown version, cut off or out of bounds
   */
  public static Campaign decode(byte[] bytes) {
    FlatReader in = new FlatReader(bytes);
    int version = in.readByte();
    if (version != VERSION) {
      throw new FlatFormatException(
          "a campaign was of version " + version + " but this Privet reads version " + VERSION);
    }
    long newestMillis = in.readZigZag();
    long evicted = in.readVarint();
    long reportedMillis = in.readZigZag();
    int memberCount = in.readCount(Campaign.MAX_MEMBERS);
    List<CampaignMember> members = new ArrayList<>(memberCount);
    for (int i = 0; i < memberCount; i++) {
      members.add(
          new CampaignMember(
              in.readString(),
              in.readString(),
              in.readDouble(),
              in.readZigZag(),
              in.readVarint(),
              in.readBoolean()));
    }
    int eventCount = in.readCount(Finding.MAX_EVENTS);
    List<EventReference> events = new ArrayList<>(eventCount);
    for (int i = 0; i < eventCount; i++) {
      events.add(FlatEventReference.read(in));
    }
    in.expectEnd();
    return new Campaign(members, evicted, events, newestMillis, reportedMillis);
  }
}
