package com.gyroscops.bootstrap.demo;

import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.util.List;
import java.util.random.RandomGenerator;

/// Who is in the history: organizations, of which the first do the most, and their people.
///
/// @param staff who asks for payments
/// @param manager who looks at those from 10 000 EUR on
/// @param director who looks at those from 100 000 EUR on
record DemoOrganizations(OrganizationId organization, List<UserId> staff, UserId manager, UserId director) {

    private static final List<DemoOrganizations> ALL = List.of(
            of("atelier-lumiere", "amelie", "bastien", "chloe", "dorian"),
            of("boulangerie-dupont", "elise", "fabien", "gaelle"),
            of("cafe-du-port", "helene", "ibrahim"),
            of("editions-noires", "jerome", "karine", "loic"),
            of("fromagerie-berger", "maelle", "noemie"),
            of("garage-central", "olivier", "penelope"),
            of("jardins-d-avril", "quentin"));

    private static DemoOrganizations of(String organization, String... staff) {
        var initial = organization.charAt(0);
        return new DemoOrganizations(
                new OrganizationId(organization),
                List.of(staff).stream().map(UserId::new).toList(),
                new UserId("manager-" + initial),
                new UserId("director-" + initial));
    }

    /// One of them; each is half as likely again as the one after it.
    static DemoOrganizations any(RandomGenerator random) {
        var index = (int) (Math.pow(random.nextDouble(), 1.8) * ALL.size());
        return ALL.get(index);
    }

    UserId someone(RandomGenerator random) {
        return staff.get(random.nextInt(staff.size()));
    }
}
