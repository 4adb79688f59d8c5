package org.example.orders.infrastructure.memory;

import java.util.Map;
import java.util.Optional;
import org.example.orders.application.Orders;
import org.example.orders.domain.shared.Order;
import org.lomboklike.Generated;
import org.springlike.stereotype.Repository;

@Repository
public final class MemoryOrders implements Orders {

    private final Map<String, Order> orders;

    @Generated
    public MemoryOrders(Map<String, Order> orders) {
        this.orders = Map.copyOf(orders);
    }

    @Override
    public Optional<Order> find(String id) {
        return Optional.ofNullable(orders.get(id));
    }
}
