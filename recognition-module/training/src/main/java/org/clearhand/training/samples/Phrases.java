package org.clearhand.training.samples;

import java.util.List;
import java.util.Locale;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;

/** Invented names, places and things for the text fields of a form, chosen by what the field is called. */
final class Phrases {
    private static final List<String> FIRST_NAMES = List.of(
            "Pat", "Robin", "Jamie", "Alex", "Casey", "Morgan", "Taylor", "Jordan", "Avery", "Riley", "Quinn", "Drew");
    private static final List<String> LAST_NAMES = List.of(
            "Example", "Sample", "Specimen", "Placeholder", "Whatsit", "Nemo", "Muster", "Quidam", "Fulano", "Outis");
    private static final List<String> HOUSES = List.of(
            "Corner Bakery Sample",
            "Nowhere Power & Light",
            "City of Nowhere",
            "Example Book Store",
            "Sample Dental Care",
            "Placeholder Auto Repair",
            "Specimen Garden Supply",
            "Muster & Nemo Plumbing");
    private static final List<String> STREETS = List.of(
            "Example Street", "Sample Avenue", "Specimen Road", "Nowhere Lane", "Placeholder Way", "Outis Court");
    private static final List<String> CITIES =
            List.of("Nowhere", "Sampleton", "Exampleville", "Specimen Bay", "Mustercreek", "Utopia");
    private static final List<String> COUNTRIES =
            List.of("Germany", "Canada", "Japan", "France", "Australia", "India", "Brazil", "Norway");
    private static final List<String> ORIGINS = List.of("US", "CN", "DE", "IN", "MX", "JP", "VN");
    private static final List<String> STATES = List.of(
            "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY",
            "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH",
            "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY");
    private static final List<String> GOODS = List.of(
            "Cotton T-shirts",
            "Paperback novels",
            "Leather wallet",
            "Ceramic mugs",
            "Wool socks",
            "Wooden toy train",
            "Phone case",
            "Ground coffee",
            "Steel cutlery",
            "Picture frame",
            "Board game",
            "Bicycle bell");
    private static final List<String> VAGUE = List.of("Gift", "Goods", "Present", "Various", "Merchandise");
    private static final List<String> MEMOS =
            List.of("Invoice 4471", "Rent", "Dues", "Repair", "June order", "Tuition", "Thank you", "Account 88");

    private final Inventions inventions;

    Phrases(Inventions inventions) {
        this.inventions = inventions;
    }

    String person() {
        return inventions.pick(FIRST_NAMES) + " " + inventions.pick(LAST_NAMES);
    }

    String vague() {
        return inventions.pick(VAGUE);
    }

    /** A text that suits the field. */
    String of(TemplateField field) {
        String name = field.name().toLowerCase(Locale.ROOT);
        if (field.type() == FieldType.PAYEE) {
            return inventions.chance(0.5) ? person() : inventions.pick(HOUSES);
        }
        if (field.type() == FieldType.ADDRESS || name.contains("city") || name.contains("street")) {
            return name.contains("city") ? place(name) : street();
        }
        if (name.contains("first")) {
            return inventions.pick(FIRST_NAMES);
        }
        if (name.contains("last")) {
            return inventions.chance(0.8) ? inventions.pick(LAST_NAMES) : inventions.pick(HOUSES);
        }
        if (field.type() == FieldType.NAME || field.type() == FieldType.DRAWER) {
            return person();
        }
        return line(name);
    }

    private String line(String name) {
        if (name.contains("description")) {
            return inventions.pick(GOODS);
        }
        if (name.contains("origin") && !name.contains("office")) {
            return inventions.pick(ORIGINS);
        }
        if (name.contains("country")) {
            return inventions.pick(COUNTRIES);
        }
        if (name.contains("state")) {
            return inventions.pick(STATES);
        }
        if (name.contains("unit")) {
            return inventions.chance(0.5) ? "APT " + inventions.digits(2) : inventions.digits(3);
        }
        if (name.contains("initial")) {
            return inventions.pick(List.of("A", "B", "C", "J", "M", "R", "S", "T"));
        }
        return name.contains("office") ? inventions.pick(CITIES) : inventions.pick(MEMOS);
    }

    /** On a form without a field of its own for the postcode, it stands before the city. */
    private String place(String name) {
        boolean alone = name.startsWith("old") || name.startsWith("new");
        return (alone ? "" : inventions.digits(5) + " ") + inventions.pick(CITIES);
    }

    private String street() {
        return Integer.parseInt(inventions.digits(3)) + 1 + " " + inventions.pick(STREETS);
    }
}
