package org.zhihe.templates.page;

/** One station of the line. The note is short (a date, a usual duration); empty if there is nothing to say. */
public record Station(String label, String note, StationState state) {

    public static Station done(String label, String note) {
        return new Station(label, note, StationState.DONE);
    }

    public static Station current(String label, String note) {
        return new Station(label, note, StationState.CURRENT);
    }

    public static Station waiting(String label, String note) {
        return new Station(label, note, StationState.WAITING);
    }
}
