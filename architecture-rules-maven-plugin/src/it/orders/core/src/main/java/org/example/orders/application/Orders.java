package org.example.orders.application;

import java.util.Optional;
import org.example.orders.domain.shared.Order;

public interface Orders {

    Optional<Order> find(String id);
}
