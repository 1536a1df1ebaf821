package org.zhihe.admin.transfer;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;

/**
 * One thing that can be done to a transfer. Its words are {@code transfer.step.<name>.*} and {@code form.transfer.*}.
 *
 * @param offered whether it can be done now by the one who asks; if not, its page does not exist
 * @param fields of its form
 * @param check adds to the answers what only the business can see is wrong
 * @param take calls the desk, which decides for itself whether this may be done; returns the transfer to show then
 */
record TransferStep(
        String name,
        Predicate<TransferScene> offered,
        Function<TransferScene, List<Field>> fields,
        Check check,
        Take take) {

    interface Check {
        void check(TransferScene scene, Answers answers);
    }

    interface Take {
        long take(TransferScene scene, int seenVersion, Answers answers);
    }

    /** Does what changes the transfer itself and nothing else. */
    interface Act {
        void act(TransferScene scene, int seenVersion, Answers answers);
    }

    /** Several steps that belong together. */
    interface Source {
        List<TransferStep> steps();
    }

    static TransferStep of(
            String name, Predicate<TransferScene> offered, Function<TransferScene, List<Field>> fields, Act act) {
        return new TransferStep(name, offered, fields, (scene, answers) -> {}, (scene, version, answers) -> {
            act.act(scene, version, answers);
            return scene.id();
        });
    }

    TransferStep checking(Check more) {
        return new TransferStep(name, offered, fields, more, take);
    }

    TransferStep leadingTo(Take other) {
        return new TransferStep(name, offered, fields, check, other);
    }
}
