package com.gyroscops.infrastructure.inmemory.memory;

import static java.lang.classfile.ClassFile.ACC_PUBLIC;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Generates a class for each class of records that reads several components at once.
///
/// Each append and each change of a document reads dozens of components. A method handle for each of them, none of
/// which is a constant, would take longer than everything else.
final class PartsReader {

    private static final ClassDesc FUNCTION = ClassDesc.of(Function.class.getName());
    private static final MethodTypeDesc APPLY = MethodTypeDesc.of(CD_Object, CD_Object);

    private PartsReader() {}

    /// A function that returns the values of `accessors` for a record of `type` as an array.
    @SuppressWarnings("unchecked") // It is made below.
    static Function<Object, @Nullable Object[]> of(Class<?> type, List<Method> accessors)
            throws ReflectiveOperationException {
        var record = type.describeConstable().orElseThrow();
        var reader = ClassFile.of()
                .build(ClassDesc.of(type.getPackageName(), "PartsReader"), made -> made.withInterfaceSymbols(FUNCTION)
                        .withMethodBody(INIT_NAME, MTD_void, ACC_PUBLIC, code -> code.aload(0)
                                .invokespecial(CD_Object, INIT_NAME, MTD_void)
                                .return_())
                        .withMethodBody("apply", APPLY, ACC_PUBLIC, code -> read(record, accessors, code)));
        return (Function<Object, @Nullable Object[]>) MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                .defineHiddenClass(reader, true)
                .lookupClass()
                .getDeclaredConstructor()
                .newInstance();
    }

    private static void read(ClassDesc record, List<Method> accessors, CodeBuilder code) {
        code.aload(1).checkcast(record).astore(2);
        code.loadConstant(accessors.size()).anewarray(CD_Object);
        for (var i = 0; i < accessors.size(); i++) {
            var accessor = accessors.get(i);
            var component = MethodTypeDesc.of(accessor.getReturnType().describeConstable().orElseThrow());
            code.dup().loadConstant(i).aload(2).invokevirtual(record, accessor.getName(), component).aastore();
        }
        code.areturn();
    }
}
