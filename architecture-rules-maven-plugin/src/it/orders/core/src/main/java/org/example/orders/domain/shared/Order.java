package org.example.orders.domain.shared;

public record Order(String id, int pieces) {

    public boolean isLarge() {
        return pieces > 100;
    }
}
