package vn.tinhnha.participation.fieldreport.internal.demo;

import java.awt.Color;
import java.awt.Shape;

/** Pictures of what happens on and beside a street. */
final class StreetScenes {

    private final Brush brush;

    StreetScenes(Brush brush) {
        this.brush = brush;
    }

    void pothole(boolean mended) {
        background();
        brush.street();
        int x = brush.between(380, 640);
        if (mended) {
            Shape patch = brush.polygon(x - 190, 520, x + 170, 512, x + 230, 640, x - 240, 650);
            brush.fill(patch, new Color(0x303336));
            brush.speckle(patch, 900, 3, 0x26292b, 0x3b3e41);
            return;
        }
        brush.fill(brush.blob(x, 585, 360, 140, 0.14), new Color(0x8a8171));
        Shape hole = brush.blob(x, 590, 310, 112, 0.13);
        brush.fill(hole, new Color(0x3a3733));
        brush.speckle(hole, 420, 9, 0x5a5348, 0x6b6456, 0x2c2a27);
        brush.fill(brush.blob(x + 10, 604, 190, 54, 0.08), new Color(0x76807f));
        brush.fill(brush.blob(x + 20, 600, 120, 26, 0.1), new Color(0xa9b7bb));
    }

    void streetLight(boolean mended) {
        brush.sky(true);
        brush.houses(430, 190);
        brush.street();
        brush.fill(brush.box(0, 0, Brush.WIDTH, Brush.HEIGHT), new Color(10, 14, 30, mended ? 60 : 130));
        int x = brush.between(600, 700);
        brush.line(x, 700, x, 130, 14, new Color(0x2a2d33));
        brush.line(x, 134, x - 150, 104, 9, new Color(0x2a2d33));
        for (int wire = 0; wire < 3; wire++) {
            brush.line(0, 200 + wire * 22, Brush.WIDTH, 150 + wire * 24, 2, new Color(0x1b1d22));
        }
        brush.fill(brush.oval(x - 165, 106, 84, 26), new Color(mended ? 0xfff0b5 : 0x3d4148));
        if (mended) {
            brush.fill(
                    brush.polygon(x - 200, 112, x - 130, 112, x + 140, 720, x - 480, 720),
                    new Color(255, 236, 170, 80));
            brush.fill(brush.oval(x - 165, 110, 240, 150), new Color(255, 240, 190, 90));
        }
    }

    void fallenTree(boolean mended) {
        background();
        brush.street();
        if (mended) {
            brush.fill(brush.oval(190, 560, 90, 30), new Color(0x8b6b45));
            brush.speckle(brush.box(120, 550, 760, 90), 130, 7, 0x6d7d3e, 0x7e6a43);
            return;
        }
        brush.line(120, 560, 820, 640, 46, new Color(0x55432f));
        for (int i = 0; i < 46; i++) {
            brush.fill(
                    brush.blob(brush.between(520, 980), brush.between(470, 700), 130, 90, 0.22),
                    brush.near(i % 2 == 0 ? 0x3d6632 : 0x587f3c));
        }
        brush.fill(brush.blob(110, 560, 130, 150, 0.2), new Color(0x4a3827));
    }

    void posters(boolean mended) {
        brush.fade(brush.box(0, 0, Brush.WIDTH, Brush.HEIGHT), brush.near(0xcfc6b2), brush.near(0xa89f8c));
        brush.speckle(brush.box(0, 0, Brush.WIDTH, 640), 2600, 5, 0xbdb39e, 0xd8cfbc);
        brush.fill(brush.box(0, 640, Brush.WIDTH, 128), brush.near(0x7f7c74));
        brush.fade(brush.box(420, 0, 170, 660), new Color(0x9a9a96), new Color(0x6f6f6c));
        int[] papers = {0xf4f1e6, 0xf3d94e, 0xe88a7d, 0xcfe3f5, 0xf4f1e6};
        int count = mended ? 2 : 26;
        for (int i = 0; i < count; i++) {
            double x = brush.between(60, 900);
            double y = brush.between(60, 520);
            Color paper = mended ? new Color(0xb4ab98) : brush.near(papers[i % papers.length]);
            brush.fill(brush.polygon(x, y, x + 86, y + brush.between(-9, 9), x + 84, y + 112, x - 4, y + 108), paper);
            if (!mended) {
                for (int line = 0; line < 5; line++) {
                    brush.line(x + 10, y + 24 + line * 16, x + 70, y + 24 + line * 16, 4, new Color(0x5a5550));
                }
            }
        }
    }

    void sidewalk(boolean mended) {
        brush.sky(false);
        brush.houses(450, 330);
        brush.fill(brush.box(0, 450, Brush.WIDTH, 318), brush.near(0xb3a893));
        for (int x = -200; x < Brush.WIDTH; x += 64) {
            brush.line(x, 450, x * 1.7 - 330, Brush.HEIGHT, 2, new Color(0x8d836f));
        }
        for (int y = 480; y < Brush.HEIGHT; y += 46) {
            brush.line(0, y, Brush.WIDTH, y, 2, new Color(0x8d836f));
        }
        if (mended) {
            return;
        }
        int[] umbrellas = {0xc8402f, 0x2f6ea8, 0x3f8a4d};
        for (int i = 0; i < 3; i++) {
            double x = 200 + i * 300;
            brush.line(x, 610, x, 300, 8, new Color(0x6b6b6b));
            brush.fill(brush.polygon(x - 150, 350, x, 270, x + 150, 350), brush.near(umbrellas[i]));
            brush.fill(brush.box(x - 90, 560, 180, 20), brush.near(0x8a5a33));
            brush.fill(brush.box(x - 100, 640, 50, 60), brush.near(0xc23b33));
            brush.fill(brush.box(x + 50, 650, 50, 60), brush.near(0x2b62a0));
        }
    }

    void trafficSign(boolean mended) {
        background();
        brush.street();
        double lean = mended ? 0 : 150;
        brush.line(760, 700, 760 + lean, 250, 14, new Color(0x9aa0a4));
        brush.fill(brush.oval(760 + lean, 220, 170, 170), new Color(mended ? 0xc92a2a : 0x9c5b50));
        brush.fill(brush.oval(760 + lean, 220, 128, 128), new Color(0xf4f4ee));
        brush.fill(brush.box(700 + lean, 208, 120, 24), new Color(0xb4322c));
        if (!mended) {
            brush.speckle(brush.oval(760 + lean, 220, 170, 170), 160, 9, 0x8a5a44, 0x6f4a36);
        }
    }

    private void background() {
        brush.sky(false);
        brush.houses(390, 150);
        for (int i = 0; i < 4; i++) {
            brush.tree(brush.between(0, 330), 410, brush.between(130, 220));
            brush.tree(brush.between(700, 1024), 410, brush.between(130, 220));
        }
    }
}
