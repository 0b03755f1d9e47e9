package io.privet.serde;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.model.Delivery;
import org.junit.jupiter.api.Test;

final class AvroDeliveriesTest {
  @Test
  void roundTripsEveryDelivery() {
    RandomRecords records = new RandomRecords(9);
    for (int i = 0; i < 1_000; i++) {
      Delivery delivery = records.delivery();

      assertEquals(
          delivery,
          AvroDeliveries.MAPPING.toModel().apply(AvroDeliveries.MAPPING.toAvro().apply(delivery)));
    }
  }
}
