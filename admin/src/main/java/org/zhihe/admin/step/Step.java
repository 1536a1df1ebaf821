package org.zhihe.admin.step;

import io.micronaut.core.annotation.Nullable;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.page.Fact;

/** One thing a member of staff can do to a matter. Its words are {@code step.<name>.*} and {@code form.<name>.*}. */
public interface Step {
    /** Its part of the address. */
    String name();

    Set<Role> roles();

    /** The procedure whose card offers it; null for what is done to the matter itself. */
    @Nullable
    ProcedureKind procedure();

    /** Whether there is anything here that it could ever be done to; if not, its page does not exist. */
    boolean concerns(Scene scene);

    /** Whether it can be done now. Only asked when it {@link #concerns} the scene. */
    boolean offered(Scene scene);

    /** Whether it is the way forward; what ends or repeats something never stands out. */
    default boolean forward(Scene scene) {
        return true;
    }

    /** Waits for nobody and is nobody's turn: it stands beside the work, not in it. */
    default boolean atAnyTime() {
        return false;
    }

    /** The same as the matter stands now, for what is the work itself at one time and stands beside it at another. */
    default boolean beside(Scene scene) {
        return atAnyTime();
    }

    /** Under which heading it is found while it stands beside the work. */
    default Topic topic() {
        return Topic.FILE;
    }

    /** Where its words stand; another place than usual when the same act means something else as the matter stands now. */
    default String words(Scene scene) {
        return "step." + name();
    }

    /** Whether the matter is not there any more, once it is taken, for the one who took it. */
    default boolean leaves() {
        return false;
    }

    /** Where it goes on, once it is taken; none when that is the page of the matter. */
    default Optional<URI> leadsTo(Scene scene) {
        return Optional.empty();
    }

    /** Of the record that it changes: the form carries it, so that a change in between is noticed. */
    int version(Scene scene);

    default Form form(Scene scene) {
        return Form.of(name());
    }

    default List<Fact> facts(Scene scene) {
        return List.of();
    }

    default Guidance guidance(Scene scene) {
        return Guidance.NONE;
    }

    /** Adds to the answers what only the business can see is wrong. */
    default void check(Scene scene, Answers answers) {}

    /** Calls the desk, which decides for itself whether this may be done. */
    void take(Scene scene, int seenVersion, Answers answers);
}
