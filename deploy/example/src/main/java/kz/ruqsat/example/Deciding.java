package kz.ruqsat.example;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Two people decide, and the licence is issued. */
final class Deciding {

    private Deciding() {}

    static Done propose(Story story) throws InterruptedException {
        story.site().post(Client.OFFICER, story.applicationPath() + "/approval").expect(202);
        return new Done("proposal", Map.of(), "/applications/" + story.applicationId());
    }

    static Done approve(Story story) throws InterruptedException {
        story.site()
                .post(Client.APPROVER, story.applicationPath() + "/approval")
                .expect(201);
        return new Done("approval", Map.of(), "/applications/" + story.applicationId());
    }

    static Done issued(Story story) throws InterruptedException {
        JsonNode licence = story.patience()
                .await(
                        "the licence to be issued",
                        story::application,
                        one -> Optional.of(one.json().path("licence")).filter(JsonNode::isObject));
        var issued = new Story.Licence(
                licence.path("number").asString(),
                LocalDate.parse(licence.path("issuedOn").asString()));
        story.issued(issued);
        return new Done(
                "licence",
                Map.of(
                        "number",
                        issued.number(),
                        "validUntil",
                        LocalDate.parse(licence.path("validUntil").asString())),
                "/register/licences");
    }
}
