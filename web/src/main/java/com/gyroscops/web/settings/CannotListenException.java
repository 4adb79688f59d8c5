package com.gyroscops.web.settings;

import java.io.Serial;

/// The server cannot listen where it was told to, because somebody else does or because the address is not ours.
public final class CannotListenException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public CannotListenException(ServerSettings settings, String why) {
        super("cannot listen on " + settings.host() + ":" + settings.port() + ": " + why);
    }
}
