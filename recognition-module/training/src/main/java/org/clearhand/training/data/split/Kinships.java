package org.clearhand.training.data.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which groups belong together because they share a picture, or nearly do. Not safe for use by many threads. */
final class Kinships {
    private final Map<String, String> parent = new HashMap<>();
    private final List<Member> members = new ArrayList<>();

    private record Member(String group, Fingerprint fingerprint) {}

    /** A group without a picture to compare. */
    void add(String group) {
        parent.putIfAbsent(group, group);
    }

    void add(String group, Fingerprint fingerprint) {
        add(group);
        members.add(new Member(group, fingerprint));
    }

    /** Compares every picture with every other that has about as much ink; returns how many groups were joined. */
    int joinNear() {
        members.sort(Comparator.comparingInt(member -> member.fingerprint().total()));
        int joined = 0;
        for (int i = 0; i < members.size(); i++) {
            Member one = members.get(i);
            double most = one.fingerprint().total() / (1 - Fingerprint.NEAR) + 1;
            for (int j = i + 1;
                    j < members.size() && members.get(j).fingerprint().total() <= most;
                    j++) {
                Member other = members.get(j);
                if (!one.group().equals(other.group()) && one.fingerprint().isNear(other.fingerprint())) {
                    joined += join(one.group(), other.group()) ? 1 : 0;
                }
            }
        }
        return joined;
    }

    /** The name of the family a group belongs to: the first of its groups' names. */
    String familyOf(String group) {
        String root = group;
        for (String above = above(root); !above.equals(root); above = above(root)) {
            root = above;
        }
        for (String at = group; !at.equals(root); ) {
            String above = above(at);
            parent.put(at, root);
            at = above;
        }
        return root;
    }

    private String above(String group) {
        return parent.getOrDefault(group, group);
    }

    private boolean join(String one, String other) {
        String family = familyOf(one);
        String second = familyOf(other);
        if (family.equals(second)) {
            return false;
        }
        boolean first = family.compareTo(second) < 0;
        parent.put(first ? second : family, first ? family : second);
        return true;
    }
}
