package org.zhihe.admin.matter;

import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.matter.Track;

/** Bodies hand out the latest procedure of a matter; an earlier one shows its state only. */
final class Latest {
    private Latest() {}

    static boolean atItsBody(Scene scene, Track track) {
        return scene.tracks().stream()
                .noneMatch(other ->
                        other.kind() == track.kind() && other.bodyId() == track.bodyId() && other.id() > track.id());
    }
}
