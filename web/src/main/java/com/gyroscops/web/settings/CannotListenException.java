package com.gyroscops.web.settings;

import java.io.Serial;

/// Thrown when the server cannot listen on its address, because the port is in use or the address is not one of this
/// machine.
public final class CannotListenException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public CannotListenException(ServerSettings settings, String why) {
        super("cannot listen on " + settings.host() + ":" + settings.port() + ": " + why);
    }
}
