package com.gyroscops.adapters.rest.resources;

import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.input.Errors;
import com.gyroscops.adapters.rest.input.Format;
import com.gyroscops.adapters.rest.input.JsonFields;
import com.gyroscops.domain.resources.room.RoomCommand;
import com.gyroscops.domain.resources.room.RoomCommand.OpenRoom;
import com.gyroscops.domain.resources.room.RoomCommand.ReleaseSeat;
import com.gyroscops.domain.resources.room.RoomCommand.TakeSeat;
import com.gyroscops.domain.resources.room.RoomId;
import com.gyroscops.domain.shared.UserId;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/// A command as far as a body says it: which room is meant and who sends it stand elsewhere in the request.
@FunctionalInterface
interface RoomOrder {

    Format<Long> SEATS = Format.wholeNumber(1, 1_000);

    RoomCommand of(RoomId room, UserId user);

    static Validation<Seq<FieldError>, RoomOrder> open(JsonFields body) {
        return Validation.combine(body.required("seats", JsonFields.number(SEATS)), body.only("seats"))
                .ap((seats, _) -> (RoomOrder) (room, _) -> new OpenRoom(room, Math.toIntExact(seats)))
                .mapError(Errors::all);
    }

    static Validation<Seq<FieldError>, RoomOrder> take(JsonFields body) {
        return body.only().map(_ -> TakeSeat::new);
    }

    static Validation<Seq<FieldError>, RoomOrder> release(JsonFields body) {
        return body.only().map(_ -> ReleaseSeat::new);
    }
}
