package org.clearhand.training.language;

import java.util.List;
import java.util.SplittableRandom;

/** Invented texts of fields: names of people and firms, streets with their numbers, cities with their postcodes, what a payment is for. */
final class FieldTexts {
    private static final List<String> FIRMS =
            List.of("Company", "Co", "Inc", "Ltd", "Limited", "LLC", "Sons", "Services", "Stores", "Bank", "School");
    private static final List<String> FOR =
            List.of("rent", "invoice", "dues", "account", "order", "donation", "tuition", "repair", "thank you");

    private final ListedNames names;
    private final SplittableRandom random;

    FieldTexts(ListedNames names, long seed) {
        this.names = names;
        this.random = new SplittableRandom(seed);
    }

    String next() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> person();
            case 3 -> firm();
            case 4, 5 -> digits(1, 4) + " " + pick("street") + (random.nextBoolean() ? " " + pick("street") : "");
            case 6 -> random.nextBoolean() ? digits(5, 6) + " " + pick("place") : pick("place");
            default -> memo();
        };
    }

    private String person() {
        return switch (random.nextInt(6)) {
            case 0 -> pick("surname") + ", " + pick("name");
            case 1 -> initial() + ". " + pick("surname");
            case 2 -> pick("name") + " " + initial() + ". " + pick("surname");
            case 3 -> pick("name");
            default -> pick("name") + " " + pick("surname");
        };
    }

    private String firm() {
        String name = random.nextBoolean() ? pick("surname") : pick("place");
        String middle = random.nextInt(3) == 0 ? " & " + pick("surname") : " " + pick("thing");
        return name + middle + (random.nextBoolean() ? " " + FIRMS.get(random.nextInt(FIRMS.size())) : "");
    }

    private String memo() {
        String what = FOR.get(random.nextInt(FOR.size()));
        return random.nextBoolean() ? what + " " + digits(1, 5) : pick("thing");
    }

    private char initial() {
        return (char) ('a' + random.nextInt(26));
    }

    private String pick(String kind) {
        List<String> texts = names.of(kind);
        return texts.get(random.nextInt(texts.size()));
    }

    private String digits(int fewest, int most) {
        StringBuilder digits = new StringBuilder();
        for (int i = fewest + random.nextInt(most - fewest + 1); i > 0; i--) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
