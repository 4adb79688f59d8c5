package org.example.orders.application;

import java.util.Optional;
import org.example.orders.domain.shared.Order;

public record FindOrder(Orders orders) {

    public Optional<Order> find(String id) {
        return orders.find(id);
    }
}
