package kz.ruqsat.example;

import java.util.Map;

/** The miner applies through its portal. */
final class Applying {

    private Applying() {}

    static Done draft(Story story) throws InterruptedException {
        Answer answer = story.site()
                .post(Client.PORTAL, "/api/v1/applications", story.miner().application())
                .expect(201);
        story.drafted(answer.json().path("id").asString());
        return new Done("draft", Map.of("bin", story.miner().bin()), "/applications/" + story.applicationId());
    }

    static Done attach(Story story) throws InterruptedException {
        for (Paper paper : Paper.ALL) {
            Form form = new Form()
                    .field("requirement", paper.requirement())
                    .field("kind", paper.kind())
                    .file("file", paper.fileName(), "application/pdf", paper.bytes(story.miner()));
            Answer answer = story.site()
                    .upload(Client.PORTAL, story.applicationPath() + "/documents", form)
                    .expect(201);
            story.documents()
                    .put(paper.requirement(), answer.json().path("documentId").asString());
        }
        return new Done(
                "documents", Map.of("count", story.documents().size()), "/applications/" + story.applicationId());
    }

    static Done submit(Story story) throws InterruptedException {
        Answer receipt = story.site()
                .post(Client.PORTAL, story.applicationPath() + "/submission")
                .expect(201);
        story.submitted(receipt.json().path("number").asString());
        return new Done(
                "submission", Map.of("number", story.applicationNumber()), "/applications/" + story.applicationId());
    }
}
