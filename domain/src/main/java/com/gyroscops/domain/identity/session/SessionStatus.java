package com.gyroscops.domain.identity.session;

/// The status of a session in lists and rejections.
public enum SessionStatus {
    OPEN,
    CLOSED,
    EXPIRED
}
