package io.privet.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.Baselines;
import io.privet.model.DataOperation;
import io.privet.model.DatasetBaseline;
import io.privet.model.ModelBaseline;
import io.privet.model.Observation;
import io.privet.model.Outcome;
import io.privet.model.RowFeatures;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class BaselineLearnerTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void learnsAModelFromItsOrdinaryUsers() {
    ModelBaseline model = model(ordinaryUsers(12));

    assertEquals(12, model.principals());
    assertEquals(0.25 * 0.03, model.nearDistance(), 0.004);
    assertEquals(0.02, model.flipShare());
    assertEquals(0.01, model.closeShare());
    assertEquals(0.6, model.unsureConfidence(), 0.03);
    assertEquals(0.075, model.trainingShare(), 0.02);
  }

  @Test
  void learnsNothingFromNinePrincipals() {
    assertEquals(Map.of(), learn(ordinaryUsers(9)).models());
    assertEquals(1, learn(ordinaryUsers(10)).models().size());
  }

  @Test
  void learnsNothingFromPrincipalsWhoHardlyAsk() {
    List<Observation> history = new ArrayList<>();
    for (int user = 0; user < 30; user++) {
      history.addAll(user(user, 19));
    }
    assertEquals(Map.of(), learn(history).models());

    history.clear();
    for (int user = 0; user < 30; user++) {
      history.addAll(user(user, 20));
    }
    assertEquals(30, model(history).principals());
  }

  @Test
  void isHardlyMovedByALoudMinority() {
    ModelBaseline before = model(ordinaryUsers(16));
    List<Observation> history = ordinaryUsers(16);
    for (int attacker = 0; attacker < 3; attacker++) {
      history.addAll(attacker(attacker, 20_000));
    }

    ModelBaseline after = model(history);

    assertEquals(before.nearDistance(), after.nearDistance(), 0.35 * before.nearDistance());
    assertEquals(before.flipShare(), after.flipShare());
    assertEquals(before.closeShare(), after.closeShare(), 0.015);
    assertEquals(before.trainingShare(), after.trainingShare(), 0.03);
  }

  @Test
  void doesNotDependOnHowPrincipalsAreInterleaved() {
    List<Observation> history = ordinaryUsers(12);
    List<Observation> byTime =
        history.stream().sorted(Comparator.comparingLong(Observation::timeMillis)).toList();
    List<Observation> backwards = new ArrayList<>();
    for (int user = 11; user >= 0; user--) {
      String key = "key-user-" + user;
      history.stream().filter(each -> each.principalKey().equals(key)).forEach(backwards::add);
    }

    assertEquals(learn(history), learn(byTime));
    assertEquals(learn(history), learn(backwards));
  }

  @Test
  void comesCloserWhereOrdinaryNeighboursDifferInLabel() {
    List<Observation> history = new ArrayList<>();
    for (int user = 0; user < 12; user++) {
      Traffic traffic = new Traffic("user-" + user);
      SplittableRandom random = new SplittableRandom(user);
      for (int i = 0; i < 100; i++) {
        RowFeatures row = Rows.at(random.nextDouble(), random.nextInt(1, 3));
        history.add(traffic.call(NOON.plusSeconds(i), row));
      }
    }

    ModelBaseline restless = model(history);

    assertTrue(restless.nearDistance() < 0.25 * 0.03, "near was " + restless.nearDistance());
    assertTrue(restless.flipShare() <= 0.04 || restless.nearDistance() == 0.0005);
  }

  @Test
  void leavesOutCallsWithoutAnAnswer() {
    List<Observation> history = new ArrayList<>();
    for (int user = 0; user < 12; user++) {
      for (Observation call : user(user, 60)) {
        history.add(
            new Observation(
                call.tenant(),
                call.principalKey(),
                call.principal(),
                call.eventId(),
                call.timeMillis(),
                call.position(),
                call.target(),
                0,
                Outcome.FAILURE,
                call.features()));
      }
    }

    assertEquals(Map.of(), learn(history).models());
  }

  @Test
  void learnsWhatPeersReadOfADataSetADay() {
    List<Observation> history = new ArrayList<>();
    for (int peer = 0; peer < 9; peer++) {
      history.addAll(reader(new Traffic("peer-" + peer), 10 + peer, 1));
    }

    DatasetBaseline dataset = dataset(history);

    assertEquals(9, dataset.principals());
    assertEquals(14, dataset.medianObjects(), 1e-9);
    assertEquals(Math.log(15.0 / 13), dataset.spread(), 1e-9);
    assertEquals(18, dataset.objects());
  }

  @Test
  void countsAReaderOnceHoweverManyItsDays() {
    List<Observation> history = new ArrayList<>();
    for (int peer = 0; peer < 9; peer++) {
      history.addAll(reader(new Traffic("peer-" + peer), 10 + peer, 1));
    }
    history.addAll(reader(new Traffic("thief-1"), 30, 40));
    history.addAll(reader(new Traffic("thief-2"), 30, 40));

    assertEquals(15, dataset(history).medianObjects(), 1e-9);
  }

  @Test
  void takesTheBusyDaysOfAReader() {
    ReadSample sample = new ReadSample();
    for (int day = 0; day < 5; day++) {
      for (int object = 0; object < 10 * (day + 1); object++) {
        long time = NOON.plus(Duration.ofDays(2L * day)).toEpochMilli();
        sample.add(time, Rows.identity(object));
      }
    }

    assertEquals(40, sample.busyDay(), 3);
  }

  @Test
  void leavesOutListingsAndRefusedReads() {
    Traffic ada = new Traffic("ada");
    List<Observation> history =
        List.of(
            ada.access(Traffic.DATASET, NOON, DataOperation.LIST, Outcome.SUCCESS, 1),
            ada.access(Traffic.DATASET, NOON, DataOperation.READ, Outcome.BLOCKED, 2));

    assertEquals(Map.of(), learn(history).datasets());
  }

  private static Baselines learn(List<Observation> history) {
    BaselineLearner learner = new BaselineLearner();
    history.forEach(learner::accept);
    return learner.learn("test");
  }

  private static ModelBaseline model(List<Observation> history) {
    return learn(history).model(Traffic.MODEL).orElseThrow();
  }

  private static DatasetBaseline dataset(List<Observation> history) {
    return learn(history).dataset(Traffic.DATASET).orElseThrow();
  }

  private static List<Observation> ordinaryUsers(int count) {
    List<Observation> history = new ArrayList<>();
    for (int user = 0; user < count; user++) {
      history.addAll(user(user, 100));
    }
    return history;
  }

  /** Inputs all over [0, 1], labelled by their half; one in twenty is a training record. */
  private static List<Observation> user(int number, int calls) {
    Traffic traffic = new Traffic("user-" + number);
    SplittableRandom random = new SplittableRandom(number);
    List<Observation> history = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      double place = random.nextDouble();
      RowFeatures row =
          new RowFeatures(
              Rows.identity(random.nextLong()),
              Rows.sketch(place),
              place < 0.5 ? 1 : 2,
              (float) (0.56 + 0.4 * random.nextDouble()),
              i % 20 == 0);
      history.add(traffic.call(NOON.plusSeconds(i), row));
    }
    return history;
  }

  /** Inputs within a thousandth of a point, with labels at random, half of them members. */
  private static List<Observation> attacker(int number, int calls) {
    Traffic traffic = new Traffic("attacker-" + number);
    SplittableRandom random = new SplittableRandom(1_000 + number);
    List<Observation> history = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      RowFeatures row =
          new RowFeatures(
              Rows.identity(random.nextLong()),
              Rows.sketch(0.5 + 0.001 * random.nextDouble()),
              random.nextInt(1, 3),
              0.5f,
              random.nextBoolean());
      history.add(traffic.call(NOON.plusSeconds(i), row));
    }
    return history;
  }

  private static List<Observation> reader(Traffic traffic, int objects, int days) {
    List<Observation> history = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      for (int object = 0; object < objects; object++) {
        history.add(traffic.read(NOON.plus(Duration.ofDays(day)), object));
      }
    }
    Collections.shuffle(history, new Random(1));
    history.sort(Comparator.comparingLong(Observation::timeMillis));
    return history;
  }
}
