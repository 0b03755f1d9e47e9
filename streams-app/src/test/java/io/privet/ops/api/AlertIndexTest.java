package io.privet.ops.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.Alert;
import io.privet.model.AlertStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AlertIndexTest {
  private final AlertIndex index = new AlertIndex(3);

  @Test
  void listsTheNewestFirst() {
    put(ApiAlerts.open("older", 1));
    put(ApiAlerts.open("newer", 2));

    assertEquals(List.of("newer", "older"), ids());
  }

  @Test
  void aNewStateTakesThePlaceOfTheOneBefore() {
    put(ApiAlerts.open("one", 1));
    put(ApiAlerts.open("two", 2));
    put(ApiAlerts.open("one", 3));

    assertEquals(List.of("one", "two"), ids());
  }

  @Test
  void anErasedAlertIsForgottenWithItsPast() {
    put(ApiAlerts.open("one", 1));
    index.remember(ApiAlerts.open("one", 1));
    index.put("one", null);

    assertEquals(List.of(), ids());
    assertEquals(List.of(), index.states("one"));
  }

  @Test
  void theResolvedAlertThatWasQuietForLongestMakesRoom() {
    put(ApiAlerts.open("open", 1));
    put(ApiAlerts.alert("resolved", AlertStatus.RESOLVED, 2, "u"));
    put(ApiAlerts.alert("resolved-later", AlertStatus.RESOLVED, 3, "u"));
    put(ApiAlerts.open("new", 4));

    assertEquals(List.of("new", "resolved-later", "open"), ids());
  }

  @Test
  void theQuietestMakesRoomWhereNoneIsResolved() {
    for (int i = 1; i <= 4; i++) {
      put(ApiAlerts.open("alert-" + i, i));
    }

    assertEquals(List.of("alert-4", "alert-3", "alert-2"), ids());
  }

  @Test
  void findsByAPrefixAndTellsWhenItIsNotClear() {
    put(ApiAlerts.open("abcd1", 1));
    put(ApiAlerts.open("abcd2", 2));
    put(ApiAlerts.open("abcd", 3));

    assertEquals(1, index.find("abcd1").size());
    assertEquals(1, index.find("abcd").size());
    assertEquals(2, index.find("abc").size());
    assertEquals(0, index.find("abcd3").size());
  }

  @Test
  void keepsTheLatestStatesOfAnAlert() {
    for (int i = 0; i < 60; i++) {
      index.remember(ApiAlerts.open("one", i));
    }

    List<AlertState> states = index.states("one");
    assertEquals(50, states.size());
    assertEquals(ApiAlerts.START.plus(Duration.ofMinutes(59)), states.getLast().time());
  }

  @Test
  void keepsThePastOfNoMoreAlertsThanItHolds() {
    for (int i = 0; i < 4; i++) {
      index.remember(ApiAlerts.open("alert-" + i, i));
    }

    assertEquals(List.of(), index.states("alert-0"));
    assertEquals(1, index.states("alert-3").size());
  }

  @Test
  void tellsAFollowerThatItMissedSome() throws InterruptedException {
    try (AlertStream stream = index.follow()) {
      for (int i = 0; i <= 1_000; i++) {
        put(ApiAlerts.open("one", i));
      }

      assertEquals(Optional.of(new AlertStream.Missed()), stream.next(Duration.ZERO));
      put(ApiAlerts.open("two", 1));
      assertTrue(
          stream.next(Duration.ZERO).orElseThrow() instanceof AlertStream.Changed changed
              && changed.alert().alertId().equals("two"));
    }
  }

  private void put(Alert alert) {
    index.put(alert.alertId(), alert);
  }

  private List<String> ids() {
    return index.list(alert -> true, Optional.empty(), 10).stream().map(Alert::alertId).toList();
  }
}
