package org.example.orders.bootstrap;

import java.util.Map;
import org.example.orders.adapters.web.OrderController;
import org.example.orders.application.FindOrder;
import org.example.orders.domain.shared.Order;
import org.example.orders.infrastructure.memory.MemoryOrders;
import org.springlike.stereotype.Component;

@Component
public final class OrdersApplication {

    private OrdersApplication() {}

    public static void main(String[] arguments) {
        var orders = new MemoryOrders(Map.of("1", new Order("1", 2)));
        System.out.println(new OrderController(new FindOrder(orders)).get("1"));
    }
}
