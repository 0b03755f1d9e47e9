package io.privet.detect.campaign;

import static io.privet.detect.campaign.Clues.NOON;
import static io.privet.detect.campaign.Clues.clue;
import static io.privet.detect.campaign.Clues.users;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.privet.detect.CampaignClue;
import io.privet.model.Target;
import io.privet.model.flat.FlatFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class CampaignCodecTest {
  private static final CampaignBook BOOK = new CampaignBook(CampaignSettings.DEFAULT);
  private static final CampaignClue CLUE = clue("acme", Target.dataset("notes"), -7, 3, 4.25, NOON);

  @Test
  void keepsTheBytesOfVersion1() throws IOException {
    assertEquals(
        golden("campaign-v1.hex"), HexFormat.of().formatHex(CampaignCodec.encode(campaign(2))));
    assertEquals(golden("clue-v1.hex"), HexFormat.of().formatHex(CampaignClueCodec.encode(CLUE)));
  }

  @Test
  void readsTheBytesOfVersion1() throws IOException {
    assertEquals(
        campaign(2), CampaignCodec.decode(HexFormat.of().parseHex(golden("campaign-v1.hex"))));
    assertEquals(CLUE, CampaignClueCodec.decode(HexFormat.of().parseHex(golden("clue-v1.hex"))));
  }

  @Test
  void roundTripsACampaignOfAnySize() {
    for (int members : new int[] {1, 7, 200, 1_100}) {
      byte[] bytes = CampaignCodec.encode(campaign(members));

      assertEquals(campaign(members), CampaignCodec.decode(bytes));
      assertArrayEquals(bytes, CampaignCodec.encode(CampaignCodec.decode(bytes)));
    }
  }

  @Test
  void refusesAnUnknownVersion() {
    byte[] campaign = CampaignCodec.encode(campaign(2));
    byte[] clue = CampaignClueCodec.encode(CLUE);
    campaign[0] = 9;
    clue[0] = 9;

    assertEquals(
        "a campaign was of version 9 but this Privet reads version 1",
        assertThrows(FlatFormatException.class, () -> CampaignCodec.decode(campaign)).getMessage());
    assertEquals(
        "a clue was of version 9 but this Privet reads version 1",
        assertThrows(FlatFormatException.class, () -> CampaignClueCodec.decode(clue)).getMessage());
  }

  @Test
  void refusesEveryTruncationAndEveryTail() {
    refusesOthers(CampaignCodec.encode(campaign(2)), CampaignCodec::decode);
    refusesOthers(CampaignClueCodec.encode(CLUE), CampaignClueCodec::decode);
  }

  private static void refusesOthers(byte[] bytes, Consumer<byte[]> decode) {
    for (int length = 0; length <= bytes.length + 1; length++) {
      if (length != bytes.length) {
        byte[] other = Arrays.copyOf(bytes, length);
        assertThrows(FlatFormatException.class, () -> decode.accept(other));
      }
    }
  }

  private static Campaign campaign(int members) {
    Campaign campaign = Campaign.NONE;
    for (int i = 0; i < members; i++) {
      campaign = BOOK.onClue(campaign, clue(i, 9, NOON.plusSeconds(i)), users(99)).campaign();
    }
    return campaign;
  }

  private static String golden(String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(CampaignCodecTest.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.US_ASCII).strip();
    }
  }
}
