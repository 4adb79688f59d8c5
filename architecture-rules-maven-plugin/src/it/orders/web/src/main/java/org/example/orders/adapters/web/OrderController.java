package org.example.orders.adapters.web;

import org.example.orders.application.FindOrder;
import org.springlike.stereotype.Component;

@Component
public final class OrderController {

    private final FindOrder find;

    public OrderController(FindOrder find) {
        this.find = find;
    }

    public String get(String id) {
        return find.find(id).map(order -> order.id() + (order.isLarge() ? ", large" : "")).orElse("none");
    }
}
