package com.gyroscops.architecture.flow;

/// Where a value in a method comes from. A value can have several origins, one for each way to it.
public sealed interface Origin {

    /// The origin of `null`.
    Origin NOTHING = new Nothing();

    /// The origin of exceptions that the method catches.
    Origin CAUGHT = new Caught();

    /// An argument of the call, or a view of it.
    ///
    /// @param parameter counted from 0, which is the receiver in a method of an instance
    record Given(int parameter) implements Origin {}

    /// Something inside an argument: an element of a collection, however deep.
    record Inside(int parameter) implements Origin {}

    /// A field, of this or any other object.
    ///
    /// @param owner the full name of the class that has the field
    record Held(String owner, String field) implements Origin {}

    /// An object that the method makes.
    ///
    /// @param at the index of the instruction
    /// @param changeable whether it is an array or a collection that can be changed
    record Made(int at, boolean changeable) implements Origin {}

    record Nothing() implements Origin {}

    record Caught() implements Origin {}
}
