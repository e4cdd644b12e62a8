PRAGMA application_id = 1835820908;
PRAGMA user_version = 4;
BEGIN TRANSACTION;
CREATE TABLE cancelled (action TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO "cancelled" VALUES('01a22247-8e1d-75fa-bee6-0562036eb681');
INSERT INTO "cancelled" VALUES('01a22247-8e3d-74a8-a3a6-af1068af2360');
CREATE TABLE card (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  phrase INTEGER NOT NULL REFERENCES phrase (key),
  type TEXT NOT NULL,
  share TEXT NOT NULL,
  rank INTEGER NOT NULL,
  archived INTEGER NOT NULL,
  open INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('new', 'learning', 'review', 'relearning')),
  step INTEGER NOT NULL,
  due_day INTEGER,
  due_ms INTEGER,
  stability REAL,
  difficulty REAL,
  last_day INTEGER,
  first_day INTEGER,
  reps INTEGER NOT NULL,
  lapses INTEGER NOT NULL,
  passed INTEGER NOT NULL,
  suspended INTEGER NOT NULL,
  buried_until INTEGER,
  flag INTEGER NOT NULL,
  last_review TEXT NOT NULL,
  UNIQUE (phrase, type),
  CHECK (due_day IS NULL OR due_ms IS NULL)
) STRICT;
INSERT INTO "card" VALUES(1,'amazon-live-chat/wheres-my-stuff/meaning',117,'meaning','menu',0,0,1,'review',0,20515,NULL,4.24380004405975341796e-01,6.78887701034545898437e+00,20514,20514,3,0,1,0,NULL,0,'01a22247-8e04-7772-b994-5b188945f18f');
INSERT INTO "card" VALUES(2,'amazon-live-chat/wheres-my-stuff/label',117,'label','menu',0,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(3,'amazon-live-chat/check-status-of-order/meaning',18,'meaning','menu',9,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(4,'amazon-live-chat/check-status-of-order/label',18,'label','menu',9,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(5,'amazon-live-chat/check-status-of-order/path',18,'path','menu',9,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(6,'amazon-live-chat/shipment-is-late/meaning',100,'meaning','menu',10,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(7,'amazon-live-chat/shipment-is-late/label',100,'label','menu',10,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(8,'amazon-live-chat/shipment-is-late/path',100,'path','menu',10,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(9,'amazon-live-chat/tracking-shows-delivered-but-shipment-not-received/meaning',110,'meaning','menu',11,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(10,'amazon-live-chat/tracking-shows-delivered-but-shipment-not-received/label',110,'label','menu',11,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(11,'amazon-live-chat/tracking-shows-delivered-but-shipment-not-received/path',110,'path','menu',11,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(12,'amazon-live-chat/delivery-date-was-changed/meaning',28,'meaning','menu',12,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(13,'amazon-live-chat/delivery-date-was-changed/label',28,'label','menu',12,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(14,'amazon-live-chat/delivery-date-was-changed/path',28,'path','menu',12,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(15,'amazon-live-chat/refund-or-replacement-request-declined/meaning',92,'meaning','menu',13,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(16,'amazon-live-chat/refund-or-replacement-request-declined/label',92,'label','menu',13,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(17,'amazon-live-chat/refund-or-replacement-request-declined/path',92,'path','menu',13,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(18,'amazon-live-chat/received-incomplete-shipment/meaning',91,'meaning','menu',14,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(19,'amazon-live-chat/received-incomplete-shipment/label',91,'label','menu',14,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(20,'amazon-live-chat/entire-item-missing-from-shipment/meaning',33,'meaning','menu',15,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(21,'amazon-live-chat/entire-item-missing-from-shipment/label',33,'label','menu',15,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(22,'amazon-live-chat/entire-item-missing-from-shipment/path',33,'path','menu',15,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(23,'amazon-live-chat/product-parts-or-accessories-missing/meaning',84,'meaning','menu',16,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(24,'amazon-live-chat/product-parts-or-accessories-missing/label',84,'label','menu',16,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(25,'amazon-live-chat/product-parts-or-accessories-missing/path',84,'path','menu',16,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(26,'amazon-live-chat/problem-with-an-order/meaning',81,'meaning','menu',1,0,1,'learning',0,NULL,1772412660000,7.75083899497985839843e-01,8.25557708740234375e+00,20514,20514,3,0,1,0,NULL,0,'01a22247-8e15-72bf-9e86-6ed87d0c82b6');
INSERT INTO "card" VALUES(27,'amazon-live-chat/problem-with-an-order/label',81,'label','menu',1,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(28,'amazon-live-chat/damaged-item/meaning',25,'meaning','menu',17,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(29,'amazon-live-chat/damaged-item/label',25,'label','menu',17,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(30,'amazon-live-chat/packaging-undamaged-product-damaged/meaning',70,'meaning','menu',24,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(31,'amazon-live-chat/packaging-undamaged-product-damaged/label',70,'label','menu',24,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(32,'amazon-live-chat/packaging-undamaged-product-damaged/path',70,'path','menu',24,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(33,'amazon-live-chat/shipping-and-product-boxes-damaged/meaning',101,'meaning','menu',25,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(34,'amazon-live-chat/shipping-and-product-boxes-damaged/label',101,'label','menu',25,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(35,'amazon-live-chat/shipping-and-product-boxes-damaged/path',101,'path','menu',25,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(36,'amazon-live-chat/product-box-damaged/meaning',82,'meaning','menu',26,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(37,'amazon-live-chat/product-box-damaged/label',82,'label','menu',26,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(38,'amazon-live-chat/product-box-damaged/path',82,'path','menu',26,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(39,'amazon-live-chat/shipping-box-damaged/meaning',102,'meaning','menu',27,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(40,'amazon-live-chat/shipping-box-damaged/label',102,'label','menu',27,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(41,'amazon-live-chat/shipping-box-damaged/path',102,'path','menu',27,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(42,'amazon-live-chat/improper-insufficient-packaging/meaning',44,'meaning','menu',28,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(43,'amazon-live-chat/improper-insufficient-packaging/label',44,'label','menu',28,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(44,'amazon-live-chat/improper-insufficient-packaging/path',44,'path','menu',28,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(45,'amazon-live-chat/defective-item-item-does-not-work/meaning',26,'meaning','menu',18,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(46,'amazon-live-chat/defective-item-item-does-not-work/label',26,'label','menu',18,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(47,'amazon-live-chat/defective-item-item-does-not-work/path',26,'path','menu',18,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(48,'amazon-live-chat/missing-item-or-parts/meaning',51,'meaning','menu',19,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(49,'amazon-live-chat/missing-item-or-parts/label',51,'label','menu',19,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(50,'amazon-live-chat/wrong-item-or-not-as-expected/meaning',120,'meaning','menu',20,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(51,'amazon-live-chat/wrong-item-or-not-as-expected/label',120,'label','menu',20,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(52,'amazon-live-chat/different-from-item-ordered/meaning',30,'meaning','menu',29,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(53,'amazon-live-chat/different-from-item-ordered/label',30,'label','menu',29,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(54,'amazon-live-chat/different-from-item-ordered/path',30,'path','menu',29,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(55,'amazon-live-chat/item-doesnt-match-website-description/meaning',48,'meaning','menu',30,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(56,'amazon-live-chat/item-doesnt-match-website-description/label',48,'label','menu',30,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(57,'amazon-live-chat/item-doesnt-match-website-description/path',48,'path','menu',30,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(58,'amazon-live-chat/product-doesnt-meet-expectations/meaning',83,'meaning','menu',31,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(59,'amazon-live-chat/product-doesnt-meet-expectations/label',83,'label','menu',31,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(60,'amazon-live-chat/product-doesnt-meet-expectations/path',83,'path','menu',31,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(61,'amazon-live-chat/correct-product-box-contained-incorrect-item/meaning',24,'meaning','menu',32,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(62,'amazon-live-chat/correct-product-box-contained-incorrect-item/label',24,'label','menu',32,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(63,'amazon-live-chat/correct-product-box-contained-incorrect-item/path',24,'path','menu',32,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(64,'amazon-live-chat/received-extra-item/meaning',90,'meaning','menu',33,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(65,'amazon-live-chat/received-extra-item/label',90,'label','menu',33,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(66,'amazon-live-chat/received-extra-item/path',90,'path','menu',33,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(67,'amazon-live-chat/duplicate-order/meaning',31,'meaning','menu',21,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(68,'amazon-live-chat/duplicate-order/label',31,'label','menu',21,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(69,'amazon-live-chat/duplicate-order/path',31,'path','menu',21,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(70,'amazon-live-chat/shipping-or-delivery-issues/meaning',103,'meaning','menu',22,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(71,'amazon-live-chat/shipping-or-delivery-issues/label',103,'label','menu',22,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(72,'amazon-live-chat/incorrect-shipping-address/meaning',46,'meaning','menu',34,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(73,'amazon-live-chat/incorrect-shipping-address/label',46,'label','menu',34,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(74,'amazon-live-chat/incorrect-shipping-address/path',46,'path','menu',34,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(75,'amazon-live-chat/incorrect-shipping-charge/meaning',47,'meaning','menu',35,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(76,'amazon-live-chat/incorrect-shipping-charge/label',47,'label','menu',35,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(77,'amazon-live-chat/incorrect-shipping-charge/path',47,'path','menu',35,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(78,'amazon-live-chat/packaging-feedback/meaning',69,'meaning','menu',36,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(79,'amazon-live-chat/packaging-feedback/label',69,'label','menu',36,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(80,'amazon-live-chat/packaging-feedback/path',69,'path','menu',36,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(81,'amazon-live-chat/payment-issues/meaning',72,'meaning','menu',4,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(82,'amazon-live-chat/payment-issues/label',72,'label','menu',4,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(83,'amazon-live-chat/payment-declined/meaning',71,'meaning','menu',37,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(84,'amazon-live-chat/payment-declined/label',71,'label','menu',37,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(85,'amazon-live-chat/payment-declined/path',71,'path','menu',37,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(86,'amazon-live-chat/promotion-not-applied-to-order/meaning',85,'meaning','menu',38,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(87,'amazon-live-chat/promotion-not-applied-to-order/label',85,'label','menu',38,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(88,'amazon-live-chat/promotion-not-applied-to-order/path',85,'path','menu',38,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(89,'amazon-live-chat/unknown-charge/meaning',112,'meaning','menu',39,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(90,'amazon-live-chat/unknown-charge/label',112,'label','menu',39,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(91,'amazon-live-chat/unknown-charge/path',112,'path','menu',39,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(92,'amazon-live-chat/charged-wrong-price/meaning',13,'meaning','menu',40,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(93,'amazon-live-chat/charged-wrong-price/label',13,'label','menu',40,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(94,'amazon-live-chat/charged-wrong-price/path',13,'path','menu',40,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(95,'amazon-live-chat/print-invoice/meaning',77,'meaning','menu',41,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(96,'amazon-live-chat/print-invoice/label',77,'label','menu',41,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(97,'amazon-live-chat/print-invoice/path',77,'path','menu',41,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(98,'amazon-live-chat/check-rebate-status/meaning',15,'meaning','menu',42,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(99,'amazon-live-chat/check-rebate-status/label',15,'label','menu',42,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(100,'amazon-live-chat/check-rebate-status/path',15,'path','menu',42,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(101,'amazon-live-chat/other-payment-issue/meaning',64,'meaning','menu',43,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(102,'amazon-live-chat/other-payment-issue/label',64,'label','menu',43,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(103,'amazon-live-chat/other-payment-issue/path',64,'path','menu',43,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(104,'amazon-live-chat/other-issue-with-order-received/meaning',61,'meaning','menu',23,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(105,'amazon-live-chat/other-issue-with-order-received/label',61,'label','menu',23,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(106,'amazon-live-chat/other-issue-with-order-received/path',61,'path','menu',23,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(107,'amazon-live-chat/returns-and-refunds/meaning',98,'meaning','menu',2,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(108,'amazon-live-chat/returns-and-refunds/label',98,'label','menu',2,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(109,'amazon-live-chat/how-to-return-an-item/meaning',42,'meaning','menu',44,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(110,'amazon-live-chat/how-to-return-an-item/label',42,'label','menu',44,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(111,'amazon-live-chat/how-to-return-an-item/path',42,'path','menu',44,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(112,'amazon-live-chat/request-return-mailing-label/meaning',95,'meaning','menu',45,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(113,'amazon-live-chat/request-return-mailing-label/label',95,'label','menu',45,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(114,'amazon-live-chat/request-return-mailing-label/path',95,'path','menu',45,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(115,'amazon-live-chat/check-status-of-a-return/meaning',17,'meaning','menu',46,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(116,'amazon-live-chat/check-status-of-a-return/label',17,'label','menu',46,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(117,'amazon-live-chat/check-status-of-a-return/path',17,'path','menu',46,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(118,'amazon-live-chat/check-status-of-a-refund/meaning',16,'meaning','menu',47,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(119,'amazon-live-chat/check-status-of-a-refund/label',16,'label','menu',47,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(120,'amazon-live-chat/check-status-of-a-refund/path',16,'path','menu',47,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(121,'amazon-live-chat/how-to-return-a-gift/meaning',41,'meaning','menu',48,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(122,'amazon-live-chat/how-to-return-a-gift/label',41,'label','menu',48,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(123,'amazon-live-chat/how-to-return-a-gift/path',41,'path','menu',48,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(124,'amazon-live-chat/incorrect-refund/meaning',45,'meaning','menu',49,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(125,'amazon-live-chat/incorrect-refund/label',45,'label','menu',49,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(126,'amazon-live-chat/incorrect-refund/path',45,'path','menu',49,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(127,'amazon-live-chat/returns-policy/meaning',99,'meaning','menu',50,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(128,'amazon-live-chat/returns-policy/label',99,'label','menu',50,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(129,'amazon-live-chat/returns-policy/path',99,'path','menu',50,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(130,'amazon-live-chat/textbook-rentals/meaning',109,'meaning','menu',51,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(131,'amazon-live-chat/textbook-rentals/label',109,'label','menu',51,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(132,'amazon-live-chat/textbook-rentals/path',109,'path','menu',51,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(133,'amazon-live-chat/other-return-or-refund-issue/meaning',68,'meaning','menu',52,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(134,'amazon-live-chat/other-return-or-refund-issue/label',68,'label','menu',52,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(135,'amazon-live-chat/other-return-or-refund-issue/path',68,'path','menu',52,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(136,'amazon-live-chat/gift-cards/meaning',36,'meaning','menu',3,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(137,'amazon-live-chat/gift-cards/label',36,'label','menu',3,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(138,'amazon-live-chat/problem-with-a-gift-card/meaning',80,'meaning','menu',53,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(139,'amazon-live-chat/problem-with-a-gift-card/label',80,'label','menu',53,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(140,'amazon-live-chat/lost-a-gift-card/meaning',50,'meaning','menu',56,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(141,'amazon-live-chat/lost-a-gift-card/label',50,'label','menu',56,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(142,'amazon-live-chat/lost-a-gift-card/path',50,'path','menu',56,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(143,'amazon-live-chat/applied-to-wrong-account/meaning',3,'meaning','menu',57,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(144,'amazon-live-chat/applied-to-wrong-account/label',3,'label','menu',57,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(145,'amazon-live-chat/applied-to-wrong-account/path',3,'path','menu',57,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(146,'amazon-live-chat/claim-code-unreadable/meaning',20,'meaning','menu',58,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(147,'amazon-live-chat/claim-code-unreadable/label',20,'label','menu',58,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(148,'amazon-live-chat/claim-code-unreadable/path',20,'path','menu',58,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(149,'amazon-live-chat/remove-gift-card-from-account/meaning',93,'meaning','menu',59,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(150,'amazon-live-chat/remove-gift-card-from-account/label',93,'label','menu',59,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(151,'amazon-live-chat/remove-gift-card-from-account/path',93,'path','menu',59,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(152,'amazon-live-chat/unable-to-use-gift-card/meaning',111,'meaning','menu',60,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(153,'amazon-live-chat/unable-to-use-gift-card/label',111,'label','menu',60,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(154,'amazon-live-chat/unable-to-use-gift-card/path',111,'path','menu',60,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(155,'amazon-live-chat/change-gift-card-order/meaning',9,'meaning','menu',61,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(156,'amazon-live-chat/change-gift-card-order/label',9,'label','menu',61,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(157,'amazon-live-chat/change-gift-card-order/path',9,'path','menu',61,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(158,'amazon-live-chat/gift-card-different-from-what-was-ordered/meaning',35,'meaning','menu',62,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(159,'amazon-live-chat/gift-card-different-from-what-was-ordered/label',35,'label','menu',62,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(160,'amazon-live-chat/gift-card-different-from-what-was-ordered/path',35,'path','menu',62,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(161,'amazon-live-chat/move-funds-to-another-account/meaning',53,'meaning','menu',54,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(162,'amazon-live-chat/move-funds-to-another-account/label',53,'label','menu',54,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(163,'amazon-live-chat/move-funds-to-another-account/path',53,'path','menu',54,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(164,'amazon-live-chat/canceling-gift-card-orders/meaning',6,'meaning','menu',55,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(165,'amazon-live-chat/canceling-gift-card-orders/label',6,'label','menu',55,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(166,'amazon-live-chat/canceling-gift-card-orders/path',6,'path','menu',55,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(167,'amazon-live-chat/price-changed-on-website/meaning',76,'meaning','menu',63,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(168,'amazon-live-chat/price-changed-on-website/label',76,'label','menu',63,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(169,'amazon-live-chat/price-changed-on-website/path',76,'path','menu',63,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(170,'amazon-live-chat/99-annual-prime-membership-fee/meaning',1,'meaning','menu',64,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(171,'amazon-live-chat/99-annual-prime-membership-fee/label',1,'label','menu',64,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(172,'amazon-live-chat/99-annual-prime-membership-fee/path',1,'path','menu',64,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(173,'amazon-live-chat/better-price-found-elsewhere/meaning',4,'meaning','menu',65,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(174,'amazon-live-chat/better-price-found-elsewhere/label',4,'label','menu',65,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(175,'amazon-live-chat/better-price-found-elsewhere/path',4,'path','menu',65,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(176,'amazon-live-chat/change-an-order/meaning',7,'meaning','menu',5,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(177,'amazon-live-chat/change-an-order/label',7,'label','menu',5,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(178,'amazon-live-chat/cancel-an-item-or-order/meaning',5,'meaning','menu',66,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(179,'amazon-live-chat/cancel-an-item-or-order/label',5,'label','menu',66,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(180,'amazon-live-chat/no-longer-want-item/meaning',56,'meaning','menu',73,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(181,'amazon-live-chat/no-longer-want-item/label',56,'label','menu',73,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(182,'amazon-live-chat/no-longer-want-item/path',56,'path','menu',73,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(183,'amazon-live-chat/item-will-arrive-too-late/meaning',49,'meaning','menu',74,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(184,'amazon-live-chat/item-will-arrive-too-late/label',49,'label','menu',74,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(185,'amazon-live-chat/item-will-arrive-too-late/path',49,'path','menu',74,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(186,'amazon-live-chat/other-reason-for-cancellation/meaning',66,'meaning','menu',75,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(187,'amazon-live-chat/other-reason-for-cancellation/label',66,'label','menu',75,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(188,'amazon-live-chat/other-reason-for-cancellation/path',66,'path','menu',75,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(189,'amazon-live-chat/change-delivery-address/meaning',8,'meaning','menu',67,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(190,'amazon-live-chat/change-delivery-address/label',8,'label','menu',67,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(191,'amazon-live-chat/change-delivery-address/path',8,'path','menu',67,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(192,'amazon-live-chat/change-shipping-address/meaning',11,'meaning','menu',68,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(193,'amazon-live-chat/change-shipping-address/label',11,'label','menu',68,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(194,'amazon-live-chat/change-shipping-address/path',11,'path','menu',68,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(195,'amazon-live-chat/combine-orders-or-add-items/meaning',22,'meaning','menu',69,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(196,'amazon-live-chat/combine-orders-or-add-items/label',22,'label','menu',69,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(197,'amazon-live-chat/combine-orders-or-add-items/path',22,'path','menu',69,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(198,'amazon-live-chat/change-payment-method/meaning',10,'meaning','menu',70,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(199,'amazon-live-chat/change-payment-method/label',10,'label','menu',70,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(200,'amazon-live-chat/change-payment-method/path',10,'path','menu',70,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(201,'amazon-live-chat/wrong-item-ordered/meaning',121,'meaning','menu',71,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(202,'amazon-live-chat/wrong-item-ordered/label',121,'label','menu',71,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(203,'amazon-live-chat/wrong-item-ordered/path',121,'path','menu',71,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(204,'amazon-live-chat/other-order-change/meaning',62,'meaning','menu',72,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(205,'amazon-live-chat/other-order-change/label',62,'label','menu',72,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(206,'amazon-live-chat/other-order-change/path',62,'path','menu',72,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(207,'amazon-live-chat/promotions-and-deals/meaning',86,'meaning','menu',6,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(208,'amazon-live-chat/promotions-and-deals/label',86,'label','menu',6,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(209,'amazon-live-chat/gold-box-or-lightning-deals/meaning',38,'meaning','menu',76,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(210,'amazon-live-chat/gold-box-or-lightning-deals/label',38,'label','menu',76,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(211,'amazon-live-chat/questions-on-how-to-qualify-for-promotion/meaning',87,'meaning','menu',79,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(212,'amazon-live-chat/questions-on-how-to-qualify-for-promotion/label',87,'label','menu',79,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(213,'amazon-live-chat/questions-on-how-to-qualify-for-promotion/path',87,'path','menu',79,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(214,'amazon-live-chat/other-promotion-questions/meaning',65,'meaning','menu',78,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(215,'amazon-live-chat/other-promotion-questions/label',65,'label','menu',78,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(216,'amazon-live-chat/other-promotion-questions/path',65,'path','menu',78,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(217,'amazon-live-chat/rebates/meaning',89,'meaning','menu',77,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(218,'amazon-live-chat/rebates/label',89,'label','menu',77,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(219,'amazon-live-chat/questions-on-how-to-qualify-for-rebate/meaning',88,'meaning','menu',80,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(220,'amazon-live-chat/questions-on-how-to-qualify-for-rebate/label',88,'label','menu',80,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(221,'amazon-live-chat/questions-on-how-to-qualify-for-rebate/path',88,'path','menu',80,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(222,'amazon-live-chat/need-a-rebate-form/meaning',54,'meaning','menu',81,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(223,'amazon-live-chat/need-a-rebate-form/label',54,'label','menu',81,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(224,'amazon-live-chat/need-a-rebate-form/path',54,'path','menu',81,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(225,'amazon-live-chat/why-didnt-i-qualify-for-rebate/meaning',119,'meaning','menu',82,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(226,'amazon-live-chat/why-didnt-i-qualify-for-rebate/label',119,'label','menu',82,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(227,'amazon-live-chat/why-didnt-i-qualify-for-rebate/path',119,'path','menu',82,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(228,'amazon-live-chat/other-rebate-questions/meaning',67,'meaning','menu',83,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(229,'amazon-live-chat/other-rebate-questions/label',67,'label','menu',83,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(230,'amazon-live-chat/other-rebate-questions/path',67,'path','menu',83,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(231,'amazon-live-chat/did-not-receive-claim-code/meaning',29,'meaning','menu',84,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(232,'amazon-live-chat/did-not-receive-claim-code/label',29,'label','menu',84,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(233,'amazon-live-chat/did-not-receive-claim-code/path',29,'path','menu',84,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(234,'amazon-live-chat/why-didnt-i-qualify-for-promotion/meaning',118,'meaning','menu',85,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(235,'amazon-live-chat/why-didnt-i-qualify-for-promotion/label',118,'label','menu',85,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(236,'amazon-live-chat/why-didnt-i-qualify-for-promotion/path',118,'path','menu',85,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(237,'amazon-live-chat/more-order-issues/meaning',52,'meaning','menu',7,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(238,'amazon-live-chat/more-order-issues/label',52,'label','menu',7,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(239,'amazon-live-chat/placing-an-order/meaning',74,'meaning','menu',86,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(240,'amazon-live-chat/placing-an-order/label',74,'label','menu',86,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(241,'amazon-live-chat/placing-an-order/path',74,'path','menu',86,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(242,'amazon-live-chat/give-amazon-feedback/meaning',37,'meaning','menu',87,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(243,'amazon-live-chat/give-amazon-feedback/label',37,'label','menu',87,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(244,'amazon-live-chat/opportunities-for-improvement/meaning',57,'meaning','menu',90,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(245,'amazon-live-chat/opportunities-for-improvement/label',57,'label','menu',90,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(246,'amazon-live-chat/opportunities-for-improvement/path',57,'path','menu',90,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(247,'amazon-live-chat/positive-feedback/meaning',75,'meaning','menu',91,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(248,'amazon-live-chat/positive-feedback/label',75,'label','menu',91,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(249,'amazon-live-chat/positive-feedback/path',75,'path','menu',91,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(250,'amazon-live-chat/feedback-about-a-seller/meaning',34,'meaning','menu',92,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(251,'amazon-live-chat/feedback-about-a-seller/label',34,'label','menu',92,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(252,'amazon-live-chat/feedback-about-a-seller/path',34,'path','menu',92,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(253,'amazon-live-chat/other-feedback-topic/meaning',60,'meaning','menu',93,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(254,'amazon-live-chat/other-feedback-topic/label',60,'label','menu',93,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(255,'amazon-live-chat/other-feedback-topic/path',60,'path','menu',93,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(256,'amazon-live-chat/suspicious-e-mail-received/meaning',105,'meaning','menu',88,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(257,'amazon-live-chat/suspicious-e-mail-received/label',105,'label','menu',88,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(258,'amazon-live-chat/suspicious-e-mail-received/path',105,'path','menu',88,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(259,'amazon-live-chat/other-order-question-or-issue/meaning',63,'meaning','menu',89,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(260,'amazon-live-chat/other-order-question-or-issue/label',63,'label','menu',89,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(261,'amazon-live-chat/other-order-question-or-issue/path',63,'path','menu',89,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(262,'amazon-live-chat/phishing-or-scam-inquiries/meaning',73,'meaning','menu',8,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(263,'amazon-live-chat/phishing-or-scam-inquiries/label',73,'label','menu',8,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(264,'amazon-live-chat/prize-or-giveaway-e-mail/meaning',79,'meaning','menu',97,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(265,'amazon-live-chat/prize-or-giveaway-e-mail/label',79,'label','menu',97,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(266,'amazon-live-chat/prize-or-giveaway-e-mail/path',79,'path','menu',97,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(267,'amazon-live-chat/changes-to-account-account-alerts/meaning',12,'meaning','menu',98,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(268,'amazon-live-chat/changes-to-account-account-alerts/label',12,'label','menu',98,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(269,'amazon-live-chat/changes-to-account-account-alerts/path',12,'path','menu',98,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(270,'amazon-live-chat/suspicious-phone-call/meaning',106,'meaning','menu',94,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(271,'amazon-live-chat/suspicious-phone-call/label',106,'label','menu',94,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(272,'amazon-live-chat/unknown-order-contact/meaning',113,'meaning','menu',99,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(273,'amazon-live-chat/unknown-order-contact/label',113,'label','menu',99,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(274,'amazon-live-chat/unknown-order-contact/path',113,'path','menu',99,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(275,'amazon-live-chat/requests-for-personal-account-information/meaning',97,'meaning','menu',100,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(276,'amazon-live-chat/requests-for-personal-account-information/label',97,'label','menu',100,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(277,'amazon-live-chat/requests-for-personal-account-information/path',97,'path','menu',100,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(278,'amazon-live-chat/prize-giveaway-or-promotion-offer/meaning',78,'meaning','menu',101,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(279,'amazon-live-chat/prize-giveaway-or-promotion-offer/label',78,'label','menu',101,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(280,'amazon-live-chat/prize-giveaway-or-promotion-offer/path',78,'path','menu',101,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(281,'amazon-live-chat/suspicious-website/meaning',107,'meaning','menu',95,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(282,'amazon-live-chat/suspicious-website/label',107,'label','menu',95,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(283,'amazon-live-chat/website-provide-false-contact-number-for-amazon/meaning',115,'meaning','menu',102,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(284,'amazon-live-chat/website-provide-false-contact-number-for-amazon/label',115,'label','menu',102,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(285,'amazon-live-chat/website-provide-false-contact-number-for-amazon/path',115,'path','menu',102,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(286,'amazon-live-chat/order-related/meaning',59,'meaning','menu',96,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(287,'amazon-live-chat/order-related/label',59,'label','menu',96,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(288,'amazon-live-chat/requests-for-payment-outside-of-amazon-site/meaning',96,'meaning','menu',103,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(289,'amazon-live-chat/requests-for-payment-outside-of-amazon-site/label',96,'label','menu',103,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(290,'amazon-live-chat/requests-for-payment-outside-of-amazon-site/path',96,'path','menu',103,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(291,'amazon-live-chat/request-for-payment-using-amazon-gift-cards-off-amazon-site/meaning',94,'meaning','menu',104,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(292,'amazon-live-chat/request-for-payment-using-amazon-gift-cards-off-amazon-site/label',94,'label','menu',104,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(293,'amazon-live-chat/request-for-payment-using-amazon-gift-cards-off-amazon-site/path',94,'path','menu',104,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(294,'amazon-live-chat/help/meaning',39,'meaning','flow',0,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(295,'amazon-live-chat/help/label',39,'label','flow',0,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(296,'amazon-live-chat/need-more-help/meaning',55,'meaning','flow',1,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(297,'amazon-live-chat/need-more-help/label',55,'label','flow',1,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(298,'amazon-live-chat/contact-us/meaning',23,'meaning','flow',2,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(299,'amazon-live-chat/contact-us/label',23,'label','flow',2,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(300,'amazon-live-chat/what-can-we-help-you-with/meaning',116,'meaning','flow',3,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(301,'amazon-live-chat/what-can-we-help-you-with/label',116,'label','flow',3,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(302,'amazon-live-chat/an-order-i-placed/meaning',2,'meaning','flow',4,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(303,'amazon-live-chat/an-order-i-placed/label',2,'label','flow',4,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(304,'amazon-live-chat/choose-a-different-order/meaning',19,'meaning','flow',5,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(305,'amazon-live-chat/choose-a-different-order/label',19,'label','flow',5,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(306,'amazon-live-chat/tell-us-more-about-your-issue/meaning',108,'meaning','flow',6,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(307,'amazon-live-chat/tell-us-more-about-your-issue/label',108,'label','flow',6,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(308,'amazon-live-chat/how-would-you-like-to-contact-us/meaning',43,'meaning','flow',7,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(309,'amazon-live-chat/how-would-you-like-to-contact-us/label',43,'label','flow',7,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(310,'amazon-live-chat/chat/meaning',14,'meaning','flow',8,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(311,'amazon-live-chat/chat/label',14,'label','flow',8,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(312,'amazon-live-chat/how-can-we-help-you-today/meaning',40,'meaning','flow',9,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(313,'amazon-live-chat/how-can-we-help-you-today/label',40,'label','flow',9,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(314,'amazon-live-chat/e-mail-a-transcript-of-this-chat-to/meaning',32,'meaning','flow',10,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(315,'amazon-live-chat/e-mail-a-transcript-of-this-chat-to/label',32,'label','flow',10,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(316,'amazon-live-chat/use-a-different-name/meaning',114,'meaning','flow',11,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(317,'amazon-live-chat/use-a-different-name/label',114,'label','flow',11,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(318,'amazon-live-chat/start-chat/meaning',104,'meaning','flow',12,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(319,'amazon-live-chat/start-chat/label',104,'label','flow',12,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(320,'amazon-live-chat/close-window/meaning',21,'meaning','flow',13,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(321,'amazon-live-chat/close-window/label',21,'label','flow',13,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(322,'amazon-live-chat/order/meaning',58,'meaning','flow',14,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(323,'amazon-live-chat/order/label',58,'label','flow',14,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(324,'amazon-live-chat/delivered/meaning',27,'meaning','flow',15,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(325,'amazon-live-chat/delivered/label',27,'label','flow',15,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(326,'small/gift-cards/meaning',124,'meaning','menu',0,0,1,'review',0,20515,NULL,1.42469382286071777343e+00,7.65790033340454101562e+00,20514,20514,4,0,1,0,NULL,0,'01a22247-8e0c-7212-a18d-56eb5a5e8f83');
INSERT INTO "card" VALUES(327,'small/gift-cards/label',124,'label','menu',0,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(328,'small/claim-code/meaning',123,'meaning','menu',2,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(329,'small/claim-code/label',123,'label','menu',2,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(330,'small/claim-code/path',123,'path','menu',2,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(331,'small/card-was-lost/meaning',122,'meaning','menu',3,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(332,'small/card-was-lost/label',122,'label','menu',3,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(333,'small/card-was-lost/path',122,'path','menu',3,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(334,'small/payment-issues/meaning',126,'meaning','menu',1,0,1,'learning',1,NULL,1772413200000,2.30649995803833,2.11810398101806640625e+00,20514,20514,1,0,1,0,NULL,0,'01a22247-8e19-76bc-bfc9-1e6f2c717ac0');
INSERT INTO "card" VALUES(335,'small/payment-issues/label',126,'label','menu',1,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(336,'small/help/meaning',125,'meaning','flow',0,0,1,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
INSERT INTO "card" VALUES(337,'small/help/label',125,'label','flow',0,0,0,'new',0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,'');
CREATE TABLE confusable (
  first INTEGER NOT NULL REFERENCES phrase (key),
  second INTEGER NOT NULL REFERENCES phrase (key),
  ratio REAL NOT NULL,
  PRIMARY KEY (first, second)
) STRICT, WITHOUT ROWID;
INSERT INTO "confusable" VALUES(6,9,8.33333333333333428107e+01);
INSERT INTO "confusable" VALUES(17,16,9.16666666666666571892e+01);
INSERT INTO "confusable" VALUES(18,16,80.0);
INSERT INTO "confusable" VALUES(18,17,8.44444444444444428619e+01);
INSERT INTO "confusable" VALUES(42,41,87.8048780487805);
INSERT INTO "confusable" VALUES(46,47,8.62745098039215747593e+01);
INSERT INTO "confusable" VALUES(87,88,8.60759493670886115506e+01);
INSERT INTO "confusable" VALUES(119,118,83.5820895522388);
CREATE TABLE document (
  hash TEXT PRIMARY KEY,
  body TEXT NOT NULL
) STRICT;
INSERT INTO "document" VALUES('d541462acf74b9b5471935dfad3650b1','{"id":"amazon-live-chat","title":{"en":"Amazon.com live chat","ko":"미국 아마존 라이브챗"},"as_of":"2017-12","phrases":[{"id":"99-annual-prime-membership-fee","label":"$99 annual Prime Membership fee","note":"$99는 이 메뉴가 쓰이던 때의 연회비예요. 지금은 금액이 다를 수 있어요.","keywords":["무료 체험","자동 갱신","회원비","유료 회원","구독료","프라임 해지","해지","프라임 회비"],"accept":[],"situations":["무료 체험이 끝나자 일 년 회원 요금이 빠져나갔어요","빠른 배송 회원을 일 년 더 하려면 얼마인지 궁금해요"],"origin":"editor"},{"id":"an-order-i-placed","label":"An order I placed","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"applied-to-wrong-account","label":"Applied to wrong account","note":"","keywords":["잘못 등록","엉뚱한 계정","남의 계정","다른 아이디","잘못 넣었어요","상품권 잘못 등록"],"accept":[],"situations":["내 상품권 코드를 실수로 남편 아이디에 넣어 버렸어요","동생 아이디로 로그인한 줄 모르고 상품권을 넣어 버렸어요"],"origin":"editor"},{"id":"better-price-found-elsewhere","label":"Better price found elsewhere","note":"","keywords":["최저가","더 싸요","더 싼 곳","가격 비교","프라이스 매치","월마트","이베이"],"accept":[],"situations":["똑같은 카메라를 월마트에서는 30달러 싸게 팔아요","이베이에 같은 시계가 절반 값으로 나와 있어요"],"origin":"editor"},{"id":"cancel-an-item-or-order","label":"Cancel an item or order","note":"","keywords":["주문 취소","캔슬"],"accept":[],"situations":[],"origin":"editor"},{"id":"canceling-gift-card-orders","label":"Canceling Gift Card orders","note":"","keywords":["상품권 취소","기프트카드 취소","상품권 환불","기프트카드 환불","상품권 안 살래요"],"accept":[],"situations":["방금 산 상품권을 없던 일로 하고 싶어요","친구에게 보내려던 상품권을 사지 않기로 했어요"],"origin":"editor"},{"id":"change-an-order","label":"Change an order","note":"","keywords":["주문 수정"],"accept":[],"situations":[],"origin":"editor"},{"id":"change-delivery-address","label":"Change delivery address","note":"Change shipping address와 뜻이 같아요. 메뉴에는 둘 다 있어요.","keywords":["주소 변경","주소 바꾸기","배송지 변경","배송지 수정","이사","주소 잘못 적었어요"],"accept":[],"situations":["아직 출발 전이라 새로 이사한 집으로 보내 주면 좋겠어요"],"origin":"editor"},{"id":"change-gift-card-order","label":"Change Gift Card Order","note":"","keywords":["상품권 변경","상품권 수정","기프트카드 수정","기프트카드 변경","받는 사람 변경","메시지 수정"],"accept":[],"situations":["상품권을 50달러로 샀는데 30달러로 고치고 싶어요","이메일로 보낼 상품권의 받는 사람을 동생으로 고치고 싶어요"],"origin":"editor"},{"id":"change-payment-method","label":"Change payment method","note":"","keywords":["카드 변경","카드 바꾸기","다른 카드","결제 수단","결제 수단 변경","체크카드"],"accept":[],"situations":["비자로 냈는데 마스터카드로 바꾸고 싶어요","살 때 고른 카드 말고 새 카드로 내고 싶어요"],"origin":"editor"},{"id":"change-shipping-address","label":"Change shipping address","note":"Change delivery address와 뜻이 같아요. 메뉴에는 둘 다 있어요.","keywords":["주소 변경","주소 수정","새 주소","배대지","배송대행지"],"accept":[],"situations":["아직 안 보냈다면 집 말고 회사로 보내 주면 좋겠어요"],"origin":"editor"},{"id":"changes-to-account-account-alerts","label":"Changes to account/account alerts","note":"계정이 바뀌었다거나 계정에 문제가 있다고 알리는 수상한 이메일이에요. alert는 알림이에요.","keywords":["해킹","계정 해킹","계정 잠김","계정 정지","비밀번호","비번","로그인 알림","비번 바꾸기"],"accept":[],"situations":["비밀번호가 바뀌었다며 링크를 누르라는 메일이 왔어요","로그인이 막혔으니 당장 인증하라는 메일이 왔는데 수상해요"],"origin":"editor"},{"id":"charged-wrong-price","label":"Charged wrong price","note":"","keywords":["이중 청구","중복 결제","두 번 결제","이중 결제","과다 청구","더 나왔어요","바가지","두 번 빠져나갔어요"],"accept":[],"situations":["15달러짜리 티셔츠를 샀는데 카드에서 25달러가 나갔어요","장바구니에서 본 값보다 카드값이 더 많이 나왔어요"],"origin":"editor"},{"id":"chat","label":"Chat","note":"","keywords":["라이브챗","상담원","실시간 상담","대화"],"accept":[],"situations":[],"origin":"editor"},{"id":"check-rebate-status","label":"Check rebate status","note":"rebate는 물건을 산 뒤에 신청해서 돌려받는 돈이에요. 반품하고 받는 환불(refund)과는 달라요.","keywords":["캐시백","페이백","환급","캐시백 조회","페이백 조회","캐시백 언제"],"accept":[],"situations":["사고 나서 신청한 캐시백이 언제 들어오는지 궁금해요","한 달 전에 신청한 페이백이 처리되고 있는지 궁금해요"],"origin":"editor"},{"id":"check-status-of-a-refund","label":"Check status of a refund","note":"","keywords":["리펀드","환불 안 됨","환불 언제","환불 조회","돈이 안 들어와요","입금","카드 취소","환불 아직"],"accept":[],"situations":["신발은 돌려보냈는데 돈이 언제 들어오는지 궁금해요","열흘 전에 돌려준다던 돈이 아직 통장에 없어요"],"origin":"editor"},{"id":"check-status-of-a-return","label":"Check status of a return","note":"","keywords":["반품 조회","반품 확인","반품 도착","반품 접수","반품 진행","리턴 조회"],"accept":[],"situations":["돌려보낸 신발이 창고에 잘 도착했는지 궁금해요","어제 돌려보낸 코트를 아마존이 접수했는지 궁금해요"],"origin":"editor"},{"id":"check-status-of-order","label":"Check status of order","note":"","keywords":["배송 조회","배송 추적","트래킹","송장 번호","택배 조회","언제 와요","어디쯤","언제 오나요"],"accept":[],"situations":["어제 산 믹서기가 지금 어디까지 왔는지 궁금해요","사흘 전에 산 책이 출발은 했는지 궁금해요"],"origin":"editor"},{"id":"choose-a-different-order","label":"Choose a Different Order","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"claim-code-unreadable","label":"Claim code unreadable","note":"등록 오류가 아니라, 코드가 지워지거나 번져서 읽을 수 없을 때예요.","keywords":["은박","안 보여요","안 읽혀요","지워졌어요","번졌어요","벗겨졌어요","코드가 안 보여요"],"accept":[],"situations":["상품권의 은박을 긁었더니 번호까지 벗겨졌어요","상품권이 물에 젖어 번호가 번져 버렸어요"],"origin":"editor"},{"id":"close-window","label":"Close Window","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"combine-orders-or-add-items","label":"Combine orders or add items","note":"","keywords":["합배송","묶음 배송","통합 배송","한꺼번에","한 상자에","더 담기","더 넣고 싶어요"],"accept":[],"situations":["따로 산 책 두 권을 한 상자에 담아 보내 주면 좋겠어요","아까 산 것에 양말 한 켤레를 더 넣고 싶어요"],"origin":"editor"},{"id":"contact-us","label":"Contact Us","note":"","keywords":["고객센터","고객 서비스","상담"],"accept":[],"situations":[],"origin":"editor"},{"id":"correct-product-box-contained-incorrect-item","label":"Correct product box contained incorrect item","note":"","keywords":["내용물","내용물이 달라요","열어 보니","뜯어 보니","바꿔치기","박스만 맞아요"],"accept":[],"situations":["커피 메이커라고 쓰인 박스를 여니 토스터가 나왔어요","헤드폰 박스를 뜯었더니 웬 스피커가 나왔어요"],"origin":"editor"},{"id":"damaged-item","label":"Damaged item","note":"","keywords":["망가졌어요","손상","데미지"],"accept":[],"situations":[],"origin":"editor"},{"id":"defective-item-item-does-not-work","label":"Defective item/item does not work","note":"","keywords":["고장","작동 안 함","안 켜져요","전원","하자","결함","먹통","전원이 안 들어와요"],"accept":[],"situations":["어제 온 헤드폰이 전원 버튼을 눌러도 켜지지 않아요","청소기를 밤새 충전해도 1분 만에 꺼져요"],"origin":"editor"},{"id":"delivered","label":"Delivered","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"delivery-date-was-changed","label":"Delivery date was changed","note":"","keywords":["도착일","도착 예정일","배송일 변경","미뤄졌어요","밀렸어요","연기"],"accept":[],"situations":["화요일에 온다더니 갑자기 다음 주 목요일로 밀렸어요","3일에 온다던 이어폰이 어느새 15일 도착으로 나와요"],"origin":"editor"},{"id":"did-not-receive-claim-code","label":"Did not receive claim code","note":"안 받겠다고 한 것이 아니라, 코드가 오지 않았을 때예요. claim code는 등록해서 쓰는 코드예요.","keywords":["쿠폰 안 왔어요","쿠폰 번호","쿠폰 못 받음","쿠폰 누락","할인 코드 안 옴","크레딧"],"accept":[],"situations":["책을 사면 준다던 할인 쿠폰이 이메일로 오지 않았어요","구매하면 보내 준다던 쿠폰 번호가 아직 안 왔어요"],"origin":"editor"},{"id":"different-from-item-ordered","label":"Different from item ordered","note":"","keywords":["오배송","엉뚱한","다른 물건이 왔어요","잘못 왔어요","다른 색","다른 사이즈","딴 물건","색깔이 달라요"],"accept":[],"situations":["까만 운동화를 샀는데 빨간 슬리퍼가 왔어요","키보드를 샀는데 마우스가 배달되었어요"],"origin":"editor"},{"id":"duplicate-order","label":"Duplicate order","note":"","keywords":["두 번 눌렀어요","두 번 샀어요","두 번 시켰어요","또 샀어요","이중 주문","같은 걸 두 번","두 번 주문했어요"],"accept":[],"situations":["구매 버튼을 두 번 눌러서 같은 책을 두 권 사 버렸어요","모르고 어제 산 비타민을 오늘 또 샀어요"],"origin":"editor"},{"id":"e-mail-a-transcript-of-this-chat-to","label":"E-mail a transcript of this chat to","note":"","keywords":["대화 기록","채팅 기록","대화 저장","채팅 저장"],"accept":[],"situations":[],"origin":"editor"},{"id":"entire-item-missing-from-shipment","label":"Entire item missing from shipment","note":"부품이 아니라 물건 하나가 통째로 빠졌을 때예요. 상자가 텅 비었다는 말은 아니에요.","keywords":["누락","상품 누락","빠졌어요","덜 왔어요","일부만","수량 부족","빈 상자"],"accept":[],"situations":["컵과 접시를 함께 샀는데 상자에는 컵뿐이었어요","책 세 권을 샀는데 두 권만 왔어요"],"origin":"editor"},{"id":"feedback-about-a-seller","label":"Feedback about a seller","note":"판매자에 대한 내 의견을 남기는 곳이에요.","keywords":["셀러","가게","판매 업체","판매처","업체 신고","별점","평점"],"accept":[],"situations":["이 가게는 불친절해서 별점을 낮게 주고 싶어요","물건을 판 가게가 답장을 한 번도 안 한다고 알리고 싶어요"],"origin":"editor"},{"id":"gift-card-different-from-what-was-ordered","label":"Gift Card different from what was ordered","note":"","keywords":["상품권 오배송","다른 상품권","엉뚱한 상품권","상품권이 달라요","다른 디자인"],"accept":[],"situations":["100달러 상품권을 샀는데 25달러짜리가 왔어요","생일 그림을 골랐는데 크리스마스 그림의 상품권이 왔어요"],"origin":"editor"},{"id":"gift-cards","label":"Gift Cards","note":"","keywords":["상품권","기프트카드"],"accept":[],"situations":[],"origin":"editor"},{"id":"give-amazon-feedback","label":"Give Amazon feedback","note":"feedback을 해 달라는 말이 아니라, 내가 아마존에 의견을 남기는 곳이에요.","keywords":["의견","후기","리뷰"],"accept":[],"situations":[],"origin":"editor"},{"id":"gold-box-or-lightning-deals","label":"Gold Box or Lightning Deals","note":"아마존의 특가 행사 이름이에요. Lightning Deals는 짧은 시간 동안만 열려요.","keywords":["특가","타임 세일","핫딜"],"accept":[],"situations":[],"origin":"editor"},{"id":"help","label":"Help","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"how-can-we-help-you-today","label":"How can we help you today?","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"how-to-return-a-gift","label":"How to return a gift","note":"","keywords":["선물 받은","받은 선물","선물 교환","선물 환불","선물 돌려보내기","기프트 반품","선물로 받았는데 반품"],"accept":[],"situations":["생일에 친구가 보내 준 장갑이 작아서 돌려보내고 싶어요","이모가 보내 준 시계가 집에 이미 있어서 돌려보내려고요"],"origin":"editor"},{"id":"how-to-return-an-item","label":"How to return an item","note":"","keywords":["리턴","반송","돌려보내기","돌려보내고 싶어요","반품 신청","반품 절차","반품 어떻게","반품하고 싶어요"],"accept":[],"situations":["사이즈가 안 맞는 신발을 어떻게 돌려보내는지 궁금해요","코트를 돌려보내려는데 어디부터 눌러야 할지 모르겠어요"],"origin":"editor"},{"id":"how-would-you-like-to-contact-us","label":"How would you like to contact us?","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"improper-insufficient-packaging","label":"Improper/insufficient packaging","note":"","keywords":["뽁뽁이","완충재","에어캡","비닐봉지","허술","포장 부실","포장 불량"],"accept":[],"situations":["유리병인데 뽁뽁이 한 장 없이 상자에서 굴러다녔어요","무거운 아령을 얇은 비닐봉지에만 넣어 보냈어요"],"origin":"editor"},{"id":"incorrect-refund","label":"Incorrect refund","note":"","keywords":["부분 환불","일부만 환불","환불 부족","환불 오류","환불이 적어요","덜 들어왔어요","덜 돌려받았어요"],"accept":[],"situations":["50달러를 돌려받아야 하는데 30달러만 들어왔어요","두 개를 돌려보냈는데 한 개 값만 들어왔어요"],"origin":"editor"},{"id":"incorrect-shipping-address","label":"Incorrect shipping address","note":"","keywords":["엉뚱한 집","옆집","다른 집","예전 집","주소 오류","주소 잘못","배송지 오류"],"accept":[],"situations":["이사했는데 의자가 예전 집으로 가 버렸어요","운송장에 아파트 호수가 잘못 찍혀 옆집으로 갔어요"],"origin":"editor"},{"id":"incorrect-shipping-charge","label":"Incorrect shipping charge","note":"","keywords":["배송료","운송료","운임","택배비","무료 배송","쉬핑비","배송비 비싸요"],"accept":[],"situations":["무료라고 했는데 운송료가 12달러나 붙었어요","책 한 권 보내는 운임이 두 배로 나왔어요"],"origin":"editor"},{"id":"item-doesnt-match-website-description","label":"Item doesn''t match website description","note":"","keywords":["사진이랑","실물","스펙","상세페이지","허위 광고","과장 광고","소재","치수"],"accept":[],"situations":["면 100%라고 써 놓았는데 입어 보니 폴리에스터였어요","사이트에는 높이가 50cm라고 나왔는데 재 보니 30cm였어요"],"origin":"editor"},{"id":"item-will-arrive-too-late","label":"Item will arrive too late","note":"아직 안 왔지만, 도착 예정일이 너무 늦을 때예요.","keywords":["늦어서 취소","예정일이 늦어요","오래 걸려요","제때 안 와요","늦게 도착"],"accept":[],"situations":["생일은 금요일인데 선물이 일요일에나 도착한대요","여행은 내일인데 수영복이 다음 주에 도착한대서 안 사려고요"],"origin":"editor"},{"id":"lost-a-gift-card","label":"Lost a Gift Card","note":"","keywords":["잃어버렸어요","상품권 분실","기프트카드 분실","못 찾겠어요","없어졌어요"],"accept":[],"situations":["50달러짜리 상품권을 지갑째 잃어버렸어요","서랍에 둔 상품권이 아무리 찾아도 보이지 않아요"],"origin":"editor"},{"id":"missing-item-or-parts","label":"Missing item or parts","note":"","keywords":["빠진 물건","없는 물건"],"accept":[],"situations":[],"origin":"editor"},{"id":"more-order-issues","label":"More order issues","note":"issue는 질문보다 문제에 가까워요. 앞에 없는 주문 문제가 모여 있어요.","keywords":[],"accept":[],"situations":[],"origin":"editor"},{"id":"move-funds-to-another-account","label":"Move funds to another account","note":"funds는 계정에 등록된 기프트 카드 잔액이에요.","keywords":["잔액 이전","잔액 이동","잔액 옮기기","잔액 합치기","양도","상품권 이동"],"accept":[],"situations":["내 아이디에 있는 상품권 잔액을 아내 아이디로 보내고 싶어요","아이디가 두 개라 상품권 잔액을 한쪽으로 모으고 싶어요"],"origin":"editor"},{"id":"need-a-rebate-form","label":"Need a rebate form","note":"","keywords":["신청서","양식","서식","캐시백 신청서","페이백 신청서","환급 신청서","신청 용지"],"accept":[],"situations":["캐시백 신청서를 어디서 내려받는지 모르겠어요","페이백을 신청할 종이 양식을 보내 주면 좋겠어요"],"origin":"editor"},{"id":"need-more-help","label":"Need More Help","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"no-longer-want-item","label":"No longer want item","note":"","keywords":["취소","단순 변심","변심","마음이 바뀌었어요","필요 없어요","안 살래요","취소할래요"],"accept":[],"situations":["방금 가방을 샀는데 마음이 바뀌었어요","집에 새 프라이팬이 있어서 방금 산 게 필요 없어졌어요"],"origin":"editor"},{"id":"opportunities-for-improvement","label":"Opportunities for improvement","note":"고쳤으면 하는 점을 남기는 곳이에요.","keywords":["건의","제안","불편","불만","아쉬운 점","바라는 점","고쳐 주세요"],"accept":[],"situations":["검색 화면이 복잡하니 더 단순하게 고쳐 주면 좋겠어요","앱에 한국어 메뉴도 넣어 달라고 제안하고 싶어요"],"origin":"editor"},{"id":"order","label":"order #","note":"","keywords":["오더 넘버","오더 번호"],"accept":[],"situations":[],"origin":"editor"},{"id":"order-related","label":"Order related","note":"주문과 관련된 피싱이나 사기를 알리는 곳이에요.","keywords":[],"accept":[],"situations":[],"origin":"editor"},{"id":"other-feedback-topic","label":"Other feedback topic","note":"앞에 없는 주제로 의견을 남기는 곳이에요.","keywords":["배달 기사","택배 기사","기사님","광고","기타 의견"],"accept":[],"situations":["배달 기사가 마당 화분을 밟고 갔다고 알리고 싶어요","아마존 광고가 아이들에게 해롭다고 말하고 싶어요"],"origin":"editor"},{"id":"other-issue-with-order-received","label":"Other issue with order received","note":"이미 받은 주문에 다른 문제가 있을 때예요.","keywords":["보증서","보증 기간","워런티","유통기한","설치","조립","기타 문제"],"accept":[],"situations":["소파는 잘 왔는데 예약한 조립 기사가 나타나지 않았어요","새로 온 청소기의 보증서를 어떻게 등록하는지 모르겠어요"],"origin":"editor"},{"id":"other-order-change","label":"Other order change","note":"","keywords":["선물 포장","빠른 배송","배송 속도","배송 옵션","수량 변경","수령인","기타 변경"],"accept":[],"situations":["선물 포장을 깜빡해서 지금이라도 넣고 싶어요","보통 배송을 골랐는데 이틀 배송으로 바꾸고 싶어요"],"origin":"editor"},{"id":"other-order-question-or-issue","label":"Other order question or issue","note":"질문뿐 아니라 앞에 없는 다른 문제가 있을 때도 여기예요.","keywords":["주문 내역","구매 내역","주문 기록","구매 기록","내역 숨기기","기타 문의"],"accept":[],"situations":["남편 선물을 산 내역을 목록에서 숨기고 싶어요","작년에 산 책을 내역에서 도무지 못 찾겠어요"],"origin":"editor"},{"id":"other-payment-issue","label":"Other payment issue","note":"","keywords":["할부","환율","원화","세금","관세","수수료","기타 결제","관부가세"],"accept":[],"situations":["할부로 사고 싶은데 고르는 칸이 나오지 않아요","원화로 나오는데 달러로 내고 싶어요"],"origin":"editor"},{"id":"other-promotion-questions","label":"Other promotion questions","note":"","keywords":["블랙프라이데이","블프","사이버먼데이","프라임데이","이벤트","할인 행사","세일 언제"],"accept":[],"situations":["블랙프라이데이 행사가 언제 시작하는지 궁금해요","놓친 반짝 특가를 또 하는지 궁금해요"],"origin":"editor"},{"id":"other-reason-for-cancellation","label":"Other reason for cancellation","note":"","keywords":["취소 사유","기타 취소","주문 철회","무르고 싶어요","아이가 샀어요"],"accept":[],"situations":["아이가 허락 없이 산 장난감이라 무르고 싶어요","쿠폰을 깜빡 빠뜨려서 무르고 새로 사려고요"],"origin":"editor"},{"id":"other-rebate-questions","label":"Other rebate questions","note":"","keywords":["수표","캐시백 수표","수표 재발급","캐시백 문의","페이백 문의"],"accept":[],"situations":["캐시백을 수표 대신 계좌로 보내 주는지 궁금해요","캐시백 수표를 잃어버렸는데 다시 보내 주는지 궁금해요"],"origin":"editor"},{"id":"other-return-or-refund-issue","label":"Other return or refund issue","note":"","keywords":["방문 수거","픽업","반품 철회","반품 취소","잘못 보냈어요","기타 반품"],"accept":[],"situations":["실수로 내 노트북까지 같이 넣어 돌려보냈어요","돌려보낼 상자를 가지러 오기로 한 기사가 오지 않았어요"],"origin":"editor"},{"id":"packaging-feedback","label":"Packaging feedback","note":"포장을 어떻게 느꼈는지 내 의견을 남기는 곳이에요.","keywords":["과대 포장","포장 의견","포장 후기","상자 낭비","친환경","쓰레기"],"accept":[],"situations":["립밤 하나에 큰 상자를 쓴 건 낭비라고 말하고 싶어요"],"origin":"editor"},{"id":"packaging-undamaged-product-damaged","label":"Packaging undamaged, product damaged","note":"","keywords":["깨졌어요","깨짐","박살","부서졌어요","금이 갔어요","흠집","스크래치","망가져서 왔어요"],"accept":[],"situations":["상자는 멀쩡한데 컵이 깨져 있었어요","겉은 깨끗한데 뜯어 보니 접시에 금이 가 있었어요"],"origin":"editor"},{"id":"payment-declined","label":"Payment declined","note":"","keywords":["결제 안 됨","결제 실패","결제 오류","승인 거절","카드 거절","카드 오류","한도 초과"],"accept":[],"situations":["카드 번호를 넣고 사려는데 승인이 안 된대요","한도가 넉넉한데도 카드가 자꾸 튕겨요"],"origin":"editor"},{"id":"payment-issues","label":"Payment issues","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"phishing-or-scam-inquiries","label":"Phishing or Scam Inquiries","note":"","keywords":["사칭","스캠","사기꾼"],"accept":[],"situations":[],"origin":"editor"},{"id":"placing-an-order","label":"Placing an order","note":"주문을 넣는 과정에 대한 문의예요. 눌러도 주문되지는 않아요.","keywords":["구매","구입","장바구니","사는 법","사고 싶어요","구매 버튼","오더"],"accept":[],"situations":["장바구니에 담았는데 구매 버튼이 눌리지 않아요","한국에서 처음 사 보는데 뭐부터 눌러야 할지 모르겠어요"],"origin":"editor"},{"id":"positive-feedback","label":"Positive feedback","note":"좋았던 점을 남기는 곳이에요.","keywords":["칭찬","감사","고마워요","고맙다고","좋았어요","친절","감동"],"accept":[],"situations":["상담원이 정말 친절해서 칭찬해 주고 싶어요","하루 만에 와서 고맙다고 말하고 싶어요"],"origin":"editor"},{"id":"price-changed-on-website","label":"Price changed on website","note":"청구된 금액이 아니라, 웹사이트에 적힌 가격이 바뀌었을 때예요.","keywords":["값이 올랐어요","인상","인하","차액","가격 변동","올랐어요","내렸어요","가격 떨어졌어요"],"accept":[],"situations":["장바구니에 담아 둔 장난감이 하룻밤 새 35달러로 올랐어요","산 지 이틀 만에 같은 가방이 20달러나 내렸어요"],"origin":"editor"},{"id":"print-invoice","label":"Print invoice","note":"invoice는 주문 내역과 금액이 적힌 청구서예요.","keywords":["영수증","명세서","거래 내역서","세금계산서","증빙","출력","프린트"],"accept":[],"situations":["회사에 내려고 산 내역을 종이로 뽑아야 해요","세관에 낼 구매 증빙을 출력해야 해요"],"origin":"editor"},{"id":"prize-giveaway-or-promotion-offer","label":"Prize, Giveaway or Promotion offer","note":"경품이나 할인을 주겠다는 수상한 전화를 받았을 때예요.","keywords":["당첨 전화","할인 전화","공짜 전화","광고 전화","텔레마케팅"],"accept":[],"situations":["노트북에 당첨됐다며 축하한다는 전화가 왔어요","특별 회원에 뽑혔다며 반값에 팔겠다는 전화가 왔어요"],"origin":"editor"},{"id":"prize-or-giveaway-e-mail","label":"Prize or Giveaway e-mail","note":"경품에 당첨되었다는 수상한 이메일을 받았을 때예요.","keywords":["당첨","당첨 메일","공짜","사은품","추첨","무료 증정","설문"],"accept":[],"situations":["아이패드에 당첨됐다는 메일이 왔는데 의심스러워요","설문에 답하면 냉장고를 공짜로 준다는 메일이 왔어요"],"origin":"editor"},{"id":"problem-with-a-gift-card","label":"Problem with a Gift Card","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"problem-with-an-order","label":"Problem with an order","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"product-box-damaged","label":"Product box damaged","note":"","keywords":["속박스","제품 박스","상품 박스","정품 박스","패키지","케이스","구겨졌어요"],"accept":[],"situations":["겉 박스는 말짱한데 인형 박스의 투명 창이 찢어졌어요","선물할 향수인데 향수 케이스만 구겨져 있었어요"],"origin":"editor"},{"id":"product-doesnt-meet-expectations","label":"Product doesn''t meet expectations","note":"","keywords":["실망","별로예요","마음에 안 들어요","맘에 안 들어요","생각보다","품질","성능","안 맞아요"],"accept":[],"situations":["고장은 아닌데 소리가 생각만큼 좋지 않아요","후기가 좋아서 샀는데 막상 써 보니 별로였어요"],"origin":"editor"},{"id":"product-parts-or-accessories-missing","label":"Product parts or accessories missing","note":"","keywords":["부속품","구성품","부품 누락","나사","충전기","설명서","부품 빠졌어요","뚜껑이 없어요"],"accept":[],"situations":["책장을 조립하려는데 나사가 네 개 모자랐어요","전동 칫솔은 왔는데 상자에 충전기가 없었어요"],"origin":"editor"},{"id":"promotion-not-applied-to-order","label":"Promotion not applied to order","note":"","keywords":["쿠폰","할인","쿠폰 안 됨","할인 안 됨","프로모 코드","안 깎였어요","쿠폰 안 먹혀요","할인 코드 안 먹혀요"],"accept":[],"situations":["20% 쿠폰을 넣었는데 정가 그대로 나왔어요","두 개 사면 10% 깎아 준다더니 제값을 다 냈어요"],"origin":"editor"},{"id":"promotions-and-deals","label":"Promotions and deals","note":"","keywords":["세일"],"accept":[],"situations":[],"origin":"editor"},{"id":"questions-on-how-to-qualify-for-promotion","label":"Questions on how to qualify for promotion","note":"","keywords":["할인 조건","쿠폰 조건","할인받는 법","쿠폰 쓰는 법","최소 금액","할인 자격","얼마 이상"],"accept":[],"situations":["얼마어치를 사야 10% 쿠폰을 쓸 수 있는지 궁금해요","몇 개를 담아야 반값 행사에 들어가는지 궁금해요"],"origin":"editor"},{"id":"questions-on-how-to-qualify-for-rebate","label":"Questions on how to qualify for rebate","note":"","keywords":["캐시백 조건","페이백 조건","환급 조건","캐시백 대상","캐시백 신청","캐시백 받는 법"],"accept":[],"situations":["캐시백을 신청하려면 언제까지 사야 하는지 궁금해요","페이백 대상이 되려면 뭘 사야 하는지 궁금해요"],"origin":"editor"},{"id":"rebates","label":"Rebates","note":"물건을 산 뒤에 신청해서 돌려받는 돈이에요. 반품하고 받는 환불(refund)과는 달라요.","keywords":["메일인 리베이트"],"accept":[],"situations":[],"origin":"editor"},{"id":"received-extra-item","label":"Received extra item","note":"주문하지 않은 물건이 더 들어 있을 때도 여기예요.","keywords":["두 개 왔어요","많이 왔어요","안 시킨 물건","시키지 않은","초과","여분","덤"],"accept":[],"situations":["책을 한 권만 샀는데 똑같은 책 두 권을 보내 줬어요","고르지도 않은 양말 한 켤레까지 같이 들어 있었어요"],"origin":"editor"},{"id":"received-incomplete-shipment","label":"Received incomplete shipment","note":"주문한 것 가운데 일부만 왔을 때예요.","keywords":[],"accept":[],"situations":[],"origin":"editor"},{"id":"refund-or-replacement-request-declined","label":"Refund or replacement request declined","note":"replacement는 새 물건으로 바꿔 주는 교환이에요.","keywords":["교환","교환 거절","교환 안 됨","환불 거절","환불 안 해줘요","바꿔 주세요","새것으로","반려"],"accept":[],"situations":["망가진 램프를 새것으로 바꿔 달라고 했는데 안 된대요","깨진 접시 값을 돌려 달라고 했더니 안 된다는 답이 왔어요"],"origin":"editor"},{"id":"remove-gift-card-from-account","label":"Remove Gift Card from account","note":"","keywords":["삭제","등록 해제","등록 취소","상품권 삭제","기프트카드 삭제","빼고 싶어요","지우고 싶어요"],"accept":[],"situations":["내 아이디에 남의 상품권이 들어 있어서 빼고 싶어요"],"origin":"editor"},{"id":"request-for-payment-using-amazon-gift-cards-off-amazon-site","label":"Request for payment using Amazon Gift Cards off Amazon site","note":"","keywords":["상품권 요구","상품권으로 결제","상품권 사기","상품권 번호","기프트카드 사기","기프트카드 요구","핀 번호"],"accept":[],"situations":["중고차를 파는 사람이 상품권 번호로 값을 치르래요","집주인이라는 사람이 월세를 상품권으로 보내 달래요"],"origin":"editor"},{"id":"request-return-mailing-label","label":"Request return mailing label","note":"mailing label은 반품 상자에 붙이는 운송장 스티커예요.","keywords":["반품 송장","반품 운송장","반품 스티커","바코드","레이블","QR 코드"],"accept":[],"situations":["돌려보낼 상자에 붙일 바코드 스티커가 필요해요","반품 상자에 붙일 운송장을 다시 보내 주면 좋겠어요"],"origin":"editor"},{"id":"requests-for-payment-outside-of-amazon-site","label":"Requests for payment outside of Amazon site","note":"","keywords":["계좌 이체","계좌번호","송금","직거래","무통장 입금","외부 결제","페이팔","현금"],"accept":[],"situations":["판매자가 은행 계좌로 돈을 바로 부치래요","판매자가 페이팔로 따로 송금하면 깎아 주겠대요"],"origin":"editor"},{"id":"requests-for-personal-account-information","label":"Requests for personal/account information","note":"","keywords":["주민번호","카드번호","인증번호","여권 번호","비밀번호 요구","신상","정보 유출"],"accept":[],"situations":["아마존이라며 전화로 비밀번호와 카드 번호를 물어봤어요","아마존을 흉내 낸 사이트에서 주민번호를 입력하래요"],"origin":"editor"},{"id":"returns-and-refunds","label":"Returns and refunds","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"returns-policy","label":"Returns policy","note":"","keywords":["반품 규정","환불 규정","반품 기간","반품 기한","반품 가능","며칠 안에","30일","반품비"],"accept":[],"situations":["산 지 며칠 안에 돌려보내야 하는지 규정을 보고 싶어요","뜯어서 써 본 화장품도 돌려보낼 수 있는지 궁금해요"],"origin":"editor"},{"id":"shipment-is-late","label":"Shipment is late","note":"","keywords":["안 왔어요","안 와요","늦어요","택배 안 옴","도착 안 함","감감무소식","배송 늦음","딜레이"],"accept":[],"situations":["도착한다던 날이 나흘이나 지났는데 아직도 안 왔어요","지난주 금요일까지 온다던 운동화가 아직 감감무소식이에요"],"origin":"editor"},{"id":"shipping-and-product-boxes-damaged","label":"Shipping and product boxes damaged","note":"","keywords":["박스 둘 다","겉박스 속박스","안팎 박스","박스 전부","모두 찌그러짐"],"accept":[],"situations":["겉 박스는 찢어지고 안에 있던 신발 박스까지 구겨졌어요","바깥 박스도 장난감 박스도 모두 찌그러져 있었어요"],"origin":"editor"},{"id":"shipping-box-damaged","label":"Shipping box damaged","note":"","keywords":["겉박스","배송 박스","택배 박스","찌그러졌어요","찢어졌어요","젖었어요"],"accept":[],"situations":["갈색 겉 박스만 찢어졌고 속에 든 건 다 괜찮았어요","아마존 테이프를 두른 겉 박스만 비에 젖어 있었어요"],"origin":"editor"},{"id":"shipping-or-delivery-issues","label":"Shipping or delivery issues","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"start-chat","label":"Start Chat","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"suspicious-e-mail-received","label":"Suspicious e-mail received","note":"","keywords":["피싱 메일","사칭 메일","스팸 메일","가짜 메일","첨부 파일","스미싱","문자","이메일이 이상해요"],"accept":[],"situations":["아마존인 척하며 첨부 파일을 열라는 메일이 왔어요"],"origin":"editor"},{"id":"suspicious-phone-call","label":"Suspicious phone call","note":"","keywords":["보이스피싱","스팸 전화","이상한 전화"],"accept":[],"situations":[],"origin":"editor"},{"id":"suspicious-website","label":"Suspicious Website","note":"","keywords":["가짜 사이트","피싱 사이트","사칭 사이트","짝퉁 사이트"],"accept":[],"situations":[],"origin":"editor"},{"id":"tell-us-more-about-your-issue","label":"Tell us more about your issue","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"textbook-rentals","label":"Textbook rentals","note":"영어는 그냥 ‘교과서 대여’예요. 반송 말고 다른 대여 문의도 여기예요.","keywords":["교재","대여","반납","렌탈","렌털","전공 책","연체"],"accept":[],"situations":["한 학기 동안 대여한 전공 책을 다 써서 돌려보내려고요","다 쓴 대여 교재를 언제까지 반납해야 하는지 궁금해요"],"origin":"editor"},{"id":"tracking-shows-delivered-but-shipment-not-received","label":"Tracking shows delivered but shipment not received","note":"","keywords":["택배 분실","배송 분실","배달 완료","도난","사라졌어요","문 앞에 없어요","못 받았어요","완료로 떠요"],"accept":[],"situations":["도착했다고 나오는데 문 앞에도 우편함에도 없어요","기사님은 현관에 두고 갔다는데 아무것도 없었어요"],"origin":"editor"},{"id":"unable-to-use-gift-card","label":"Unable to use Gift Card","note":"","keywords":["안 먹혀요","쓸 수 없어요","사용 안 됨","상품권 안 됨","상품권 오류","기프트카드 오류","기프트카드 안 됨"],"accept":[],"situations":["상품권 잔액이 20달러 있는데 살 때 고를 수가 없어요","상품권으로 사려고 했더니 쓸 수 없다고 나와요"],"origin":"editor"},{"id":"unknown-charge","label":"Unknown charge","note":"","keywords":["모르는 결제","도용","카드 도용","무단 결제","산 적 없어요","카드 명세서","빠져나갔어요","안 산 게 결제"],"accept":[],"situations":["카드 명세서에 산 적도 없는 40달러가 찍혀 있어요","아무것도 안 샀는데 통장에서 30달러가 빠져나갔어요"],"origin":"editor"},{"id":"unknown-order-contact","label":"Unknown Order contact","note":"내가 모르는 주문 때문에 연락을 받았을 때예요.","keywords":["모르는 주문","주문한 적 없어요","안 산 물건 전화","결제됐다는 전화","사칭 전화"],"accept":[],"situations":["사지도 않은 노트북을 보냈다며 아마존이라는 전화가 왔어요","산 적도 없는 텔레비전이 결제됐다는 전화가 왔어요"],"origin":"editor"},{"id":"use-a-different-name","label":"Use a different name","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"website-provide-false-contact-number-for-amazon","label":"Website provide false contact number for Amazon","note":"","keywords":["가짜 번호","가짜 고객센터","가짜 상담원","콜센터","연락처","엉터리 번호"],"accept":[],"situations":["블로그에 나온 상담 연락처로 걸었더니 사기꾼이 받았어요"],"origin":"editor"},{"id":"what-can-we-help-you-with","label":"What can we help you with?","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"wheres-my-stuff","label":"Where''s my stuff?","note":"","keywords":["배송","내 택배","어디 있어요"],"accept":[],"situations":[],"origin":"editor"},{"id":"why-didnt-i-qualify-for-promotion","label":"Why didn''t I qualify for promotion?","note":"qualify는 조건을 채운다는 뜻이에요. 내가 왜 조건을 채우지 못했는지 물어봐요.","keywords":["대상이 아니래요","대상이 아니라고","할인 제외","쿠폰 대상 아님","할인 못 받음","자격 미달"],"accept":[],"situations":["첫 구매 쿠폰을 눌렀더니 대상이 아니라고 나와요","세 개를 담았는데도 행사 대상이 아니라고 나와요"],"origin":"editor"},{"id":"why-didnt-i-qualify-for-rebate","label":"Why didn''t I qualify for rebate?","note":"qualify는 조건을 채운다는 뜻이에요. 내가 왜 조건을 채우지 못했는지 물어봐요.","keywords":["캐시백 거절","캐시백 탈락","캐시백 안 됨","페이백 거절","환급 거절","탈락"],"accept":[],"situations":["캐시백을 신청했는데 대상이 아니라고 떨어졌어요","영수증까지 보냈는데 페이백 심사에서 떨어졌어요"],"origin":"editor"},{"id":"wrong-item-or-not-as-expected","label":"Wrong item or not as expected","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"wrong-item-ordered","label":"Wrong item ordered","note":"내가 주문을 잘못했을 때예요. 다른 물건이 왔을 때는 Wrong item or not as expected예요.","keywords":["잘못 샀어요","잘못 주문","잘못 시켰어요","잘못 골랐어요","실수로 샀어요","옵션 변경","사이즈 변경","색상 변경"],"accept":[],"situations":["파란 컵을 사려다 빨간 컵을 눌러 버렸어요","운동화를 살 때 치수를 잘못 골랐어요"],"origin":"editor"}],"flow":[{"id":"help","phrase":"help","glosses":["도움말"],"kind":"link","note":"","origin":"editor","items":[]},{"id":"need-more-help","phrase":"need-more-help","glosses":["도움이 더 필요해요"],"kind":"link","note":"","origin":"editor","items":[]},{"id":"contact-us","phrase":"contact-us","glosses":["문의하기"],"kind":"link","note":"","origin":"editor","items":[]},{"id":"what-can-we-help-you-with","phrase":"what-can-we-help-you-with","glosses":["무엇을 도와드릴까요?"],"kind":"question","note":"","origin":"","items":[{"id":"an-order-i-placed","phrase":"an-order-i-placed","glosses":["내 주문"],"kind":"choice","note":"페이지가 열릴 때 이미 골라져 있어요.","origin":"","items":[]},{"id":"choose-a-different-order","phrase":"choose-a-different-order","glosses":["다른 주문 선택하기"],"kind":"button","note":"찾는 주문이 목록에 없을 때 눌러요.","origin":"","items":[]}]},{"id":"tell-us-more-about-your-issue","phrase":"tell-us-more-about-your-issue","glosses":["문의 내용에 대해 말해주세요"],"kind":"question","note":"여기서 문의 메뉴가 열려요.","origin":"","items":[]},{"id":"how-would-you-like-to-contact-us","phrase":"how-would-you-like-to-contact-us","glosses":["어떤 방법으로 문의를 하고싶으신가요?"],"kind":"question","note":"","origin":"","items":[{"id":"chat","phrase":"chat","glosses":["채팅"],"kind":"button","note":"","origin":"editor","items":[]}]},{"id":"how-can-we-help-you-today","phrase":"how-can-we-help-you-today","glosses":["무엇을 도와드릴까요?"],"kind":"field","note":"비워 두어도 돼요.","origin":"","items":[{"id":"email-a-transcript","phrase":"e-mail-a-transcript-of-this-chat-to","glosses":["채팅 내용을 다음 이메일로 받기"],"kind":"checkbox","note":"","origin":"editor","items":[]},{"id":"use-a-different-name","phrase":"use-a-different-name","glosses":["다른 이름으로 채팅하기"],"kind":"choice","note":"계정에 등록된 이름과 다른 이름으로 채팅해요.","origin":"editor","items":[]}]},{"id":"start-chat","phrase":"start-chat","glosses":["채팅 시작하기"],"kind":"button","note":"","origin":"editor","items":[]},{"id":"close-window","phrase":"close-window","glosses":["창 닫기"],"kind":"button","note":"채팅이 끝난 뒤에 눌러요.","origin":"editor","items":[]},{"id":"order-number","phrase":"order","glosses":["주문번호"],"kind":"word","note":"","origin":"","items":[]},{"id":"delivered","phrase":"delivered","glosses":["배송완료"],"kind":"word","note":"배송 추적 화면에 나오는 말이에요.","origin":"","items":[]}],"menu":[["wheres-my-stuff","wheres-my-stuff",["내 물건은 어디있어요?"],[["wheres-my-stuff.check-status-of-order","check-status-of-order",["주문상태를 확인하고 싶어요."],[]],["wheres-my-stuff.shipment-is-late","shipment-is-late",["배송이 지연되었어요."],[]],["wheres-my-stuff.tracking-shows-delivered-but-shipment-not-received","tracking-shows-delivered-but-shipment-not-received",["Delivered(배송완료)라고 뜨는데 물건을 받지 못했어요."],[]],["wheres-my-stuff.delivery-date-was-changed","delivery-date-was-changed",["배송날짜가 바뀌었어요."],[]],["wheres-my-stuff.refund-or-replacement-request-declined","refund-or-replacement-request-declined",["환불 또는 대체 요청을 거부당했어요."],[]],["wheres-my-stuff.received-incomplete-shipment","received-incomplete-shipment",["배송이 불완전해요."],[["wheres-my-stuff.received-incomplete-shipment.entire-item-missing-from-shipment","entire-item-missing-from-shipment",["물건이 하나도 안들어있어요."],[]],["wheres-my-stuff.received-incomplete-shipment.product-parts-or-accessories-missing","product-parts-or-accessories-missing",["제품의 일부 또는 부품이 안들어있어요."],[]]]]]],["problem-with-an-order","problem-with-an-order",["주문에 문제가 생겼어요."],[["problem-with-an-order.damaged-item","damaged-item",["물건이 파손되었어요."],[["problem-with-an-order.damaged-item.packaging-undamaged-product-damaged","packaging-undamaged-product-damaged",["포장은 파손되지 않고 물건이 파손되었어요."],[]],["problem-with-an-order.damaged-item.shipping-and-product-boxes-damaged","shipping-and-product-boxes-damaged",["택배상자와 제품상자가 파손되었어요."],[]],["problem-with-an-order.damaged-item.product-box-damaged","product-box-damaged",["제품상자가 파손되었어요."],[]],["problem-with-an-order.damaged-item.shipping-box-damaged","shipping-box-damaged",["택배상자 파손되었어요."],[]],["problem-with-an-order.damaged-item.improper-insufficient-packaging","improper-insufficient-packaging",["포장이 부적합하거나 불충분했어요."],[]]]],["problem-with-an-order.defective-item-item-does-not-work","defective-item-item-does-not-work",["물건이 불량이에요."],[]],["problem-with-an-order.missing-item-or-parts","missing-item-or-parts",["제품이 없거나 또는 부품 없어요."],[["problem-with-an-order.missing-item-or-parts.entire-item-missing-from-shipment","entire-item-missing-from-shipment",["물건이 하나도 안들어있어요."],[]],["problem-with-an-order.missing-item-or-parts.product-parts-or-accessories-missing","product-parts-or-accessories-missing",["제품의 어느 부분이나 부품이 안들어있어요."],[]]]],["problem-with-an-order.wrong-item-or-not-as-expected","wrong-item-or-not-as-expected",["다른 물건이 왔거나 예상치않은 물건이 왔어요."],[["problem-with-an-order.wrong-item-or-not-as-expected.different-from-item-ordered","different-from-item-ordered",["제가 주문한 물건이 아니예요."],[]],["problem-with-an-order.wrong-item-or-not-as-expected.item-doesnt-match-website-description","item-doesnt-match-website-description",["상품페이지에 적혀있던 상품설명과 달라요."],[]],["problem-with-an-order.wrong-item-or-not-as-expected.product-doesnt-meet-expectations","product-doesnt-meet-expectations",["물건이 기대에 미치지 않아요."],[]],["problem-with-an-order.wrong-item-or-not-as-expected.correct-product-box-contained-incorrect-item","correct-product-box-contained-incorrect-item",["제품상자는 맞는데 안에는 다른 물건이 들어있어요."],[]],["problem-with-an-order.wrong-item-or-not-as-expected.received-extra-item","received-extra-item",["물건 수량이 추가로 더 왔어요."],[]]]],["problem-with-an-order.duplicate-order","duplicate-order",["중복으로 주문되었어요."],[]],["problem-with-an-order.shipping-or-delivery-issues","shipping-or-delivery-issues",["배송 또는 배달에 문제가 있어요."],[["problem-with-an-order.shipping-or-delivery-issues.incorrect-shipping-address","incorrect-shipping-address",["배송주소가 틀려요."],[]],["problem-with-an-order.shipping-or-delivery-issues.shipment-is-late","shipment-is-late",["배송이 지연되었어요."],[]],["problem-with-an-order.shipping-or-delivery-issues.incorrect-shipping-charge","incorrect-shipping-charge",["배송비가 틀려요."],[]],["problem-with-an-order.shipping-or-delivery-issues.packaging-feedback","packaging-feedback",["포장에 대한 피드백을 해주세요."],[]]]],["problem-with-an-order.payment-issues","payment-issues",["결제에 문제가 생겼어요."],[["problem-with-an-order.payment-issues.payment-declined","payment-declined",["결제가 거부되었어요."],[]],["problem-with-an-order.payment-issues.promotion-not-applied-to-order","promotion-not-applied-to-order",["주문에 프로모션 적용이 안되었어요."],[]],["problem-with-an-order.payment-issues.unknown-charge","unknown-charge",["알수없는 금액이 청구되었어요."],[]],["problem-with-an-order.payment-issues.charged-wrong-price","charged-wrong-price",["청구된 금액이 틀려요."],[]],["problem-with-an-order.payment-issues.print-invoice","print-invoice",["인보이스 인쇄하고싶어요."],[]],["problem-with-an-order.payment-issues.check-rebate-status","check-rebate-status",["리베이트 상황을 체크하고 싶어요."],[]],["problem-with-an-order.payment-issues.other-payment-issue","other-payment-issue",["이 외에 다른 결제문제가 생겼어요."],[]]]],["problem-with-an-order.other-issue-with-order-received","other-issue-with-order-received",["주문에 이 외 다른 문제가 생겼어요."],[]]]],["returns-and-refunds","returns-and-refunds",["반품과 환불을 하고싶어요."],[["returns-and-refunds.how-to-return-an-item","how-to-return-an-item",["반품하는 방법을 알려주세요."],[]],["returns-and-refunds.request-return-mailing-label","request-return-mailing-label",["리턴라벨을 요청할래요."],[]],["returns-and-refunds.check-status-of-a-return","check-status-of-a-return",["반품상황을 알고싶어요."],[]],["returns-and-refunds.check-status-of-a-refund","check-status-of-a-refund",["환불상황을 알고싶어요."],[]],["returns-and-refunds.how-to-return-a-gift","how-to-return-a-gift",["선물을 반품하는 방법을 알고싶어요."],[]],["returns-and-refunds.incorrect-refund","incorrect-refund",["환불금액이 틀려요."],[]],["returns-and-refunds.returns-policy","returns-policy",["반품 정책을 알려주세요."],[]],["returns-and-refunds.textbook-rentals","textbook-rentals",["빌린 교과서는 어떻게 반송하나요."],[]],["returns-and-refunds.other-return-or-refund-issue","other-return-or-refund-issue",["그 외 반품 또는 환불 문제가 있어요."],[]]]],["gift-cards","gift-cards",["기프트 카드"],[["gift-cards.problem-with-a-gift-card","problem-with-a-gift-card",["기프트 카드에 문제가 생겼어요."],[["gift-cards.problem-with-a-gift-card.lost-a-gift-card","lost-a-gift-card",["기프트 카드를 분실했어요."],[]],["gift-cards.problem-with-a-gift-card.applied-to-wrong-account","applied-to-wrong-account",["기프트 카드를 다른 계정에 등록해버렸어요."],[]],["gift-cards.problem-with-a-gift-card.claim-code-unreadable","claim-code-unreadable",["기프트카드 코드가 등록되지 않아요."],[]],["gift-cards.problem-with-a-gift-card.remove-gift-card-from-account","remove-gift-card-from-account",["계정에서 기프트 카드를 제거하고 싶어요."],[]],["gift-cards.problem-with-a-gift-card.unable-to-use-gift-card","unable-to-use-gift-card",["기프트 카드 사용이 불가능해요."],[]],["gift-cards.problem-with-a-gift-card.change-gift-card-order","change-gift-card-order",["기프트 카드 주문을 변경하고 싶어요."],[]],["gift-cards.problem-with-a-gift-card.gift-card-different-from-what-was-ordered","gift-card-different-from-what-was-ordered",["주문한 기프트 카드와 달라요."],[]]]],["gift-cards.move-funds-to-another-account","move-funds-to-another-account",["금액을 다른 계정으로 옮기고 싶어요."],[]],["gift-cards.canceling-gift-card-orders","canceling-gift-card-orders",["기프트 카드 주문을 취소하고 싶어요."],[]]]],["payment-issues","payment-issues",["결제에 문제가 생겼어요."],[["payment-issues.payment-declined","payment-declined",["결제가 거부되었어요."],[]],["payment-issues.promotion-not-applied-to-order","promotion-not-applied-to-order",["주문에 프로모션이 적용되지 않았어요."],[]],["payment-issues.price-changed-on-website","price-changed-on-website",["제품가격이 바뀌었어요."],[]],["payment-issues.99-annual-prime-membership-fee","99-annual-prime-membership-fee",["프라임 멤버십 연회비 $99에 대해서"],[]],["payment-issues.unknown-charge","unknown-charge",["알수없는 금액이 청구되었어요."],[]],["payment-issues.charged-wrong-price","charged-wrong-price",["금액이 틀리게 청구되었어요."],[]],["payment-issues.print-invoice","print-invoice",["인보이스를 인쇄하고 싶어요."],[]],["payment-issues.better-price-found-elsewhere","better-price-found-elsewhere",["다른 곳에서 더 저렴한 가격을 발견했어요."],[]],["payment-issues.check-rebate-status","check-rebate-status",["리베이트 상황을 확인하고 싶어요."],[]],["payment-issues.other-payment-issue","other-payment-issue",["다른 결제문제가 생겼어요."],[]]]],["change-an-order","change-an-order",["주문을 변경하고 싶어요."],[["change-an-order.cancel-an-item-or-order","cancel-an-item-or-order",["제품 또는 주문을 취소하고 싶어요."],[["change-an-order.cancel-an-item-or-order.no-longer-want-item","no-longer-want-item",["이 제품을 더이상 원치 않아요."],[]],["change-an-order.cancel-an-item-or-order.item-will-arrive-too-late","item-will-arrive-too-late",["물건이 너무 늦게와요."],[]],["change-an-order.cancel-an-item-or-order.duplicate-order","duplicate-order",["중복주문이예요."],[]],["change-an-order.cancel-an-item-or-order.other-reason-for-cancellation","other-reason-for-cancellation",["주문을 취소하는 다른 이유가 있어요."],[]]]],["change-an-order.change-delivery-address","change-delivery-address",["배송주소를 변경하고 싶어요."],[]],["change-an-order.change-shipping-address","change-shipping-address",["배송주소를 변경하고 싶어요."],[]],["change-an-order.combine-orders-or-add-items","combine-orders-or-add-items",["주문끼리 합치거나 주문에 제품을 추가하고싶어요."],[]],["change-an-order.change-payment-method","change-payment-method",["결제방법을 변경하고 싶어요."],[]],["change-an-order.wrong-item-ordered","wrong-item-ordered",["다른 제품을 주문해버렸어요."],[]],["change-an-order.other-order-change","other-order-change",["그 외 주문변경에 대한 문의"],[]]]],["promotions-and-deals","promotions-and-deals",["프로모션과 딜"],[["promotions-and-deals.gold-box-or-lightning-deals","gold-box-or-lightning-deals",["골드박스 또는 라이트닝 딜"],[["promotions-and-deals.gold-box-or-lightning-deals.promotion-not-applied-to-order","promotion-not-applied-to-order",["주문에 프로모션이 적용되지 않았어요."],[]],["promotions-and-deals.gold-box-or-lightning-deals.charged-wrong-price","charged-wrong-price",["금액이 틀리게 청구되었어요."],[]],["promotions-and-deals.gold-box-or-lightning-deals.questions-on-how-to-qualify-for-promotion","questions-on-how-to-qualify-for-promotion",["어떻게 해야 프로모션 조건에 적합해질수 있나요."],[]],["promotions-and-deals.gold-box-or-lightning-deals.other-promotion-questions","other-promotion-questions",["그 외 프로모션에 대한 질문이 있어요."],[]]]],["promotions-and-deals.rebates","rebates",["리베이트"],[["promotions-and-deals.rebates.check-rebate-status","check-rebate-status",["리베이트 상황을 확인하고 싶어요."],[]],["promotions-and-deals.rebates.questions-on-how-to-qualify-for-rebate","questions-on-how-to-qualify-for-rebate",["리베이트 조건에 맞으려면 어떻게 해야하나요"],[]],["promotions-and-deals.rebates.need-a-rebate-form","need-a-rebate-form",["리베이트 서류를 요청하고 싶어요."],[]],["promotions-and-deals.rebates.why-didnt-i-qualify-for-rebate","why-didnt-i-qualify-for-rebate",["나는 왜 리베이트를 받을수 없나요?"],[]],["promotions-and-deals.rebates.other-rebate-questions","other-rebate-questions",["그 외 리베이트에 대한 질문이 있어요."],[]]]],["promotions-and-deals.other-promotion-questions","other-promotion-questions",["그 외 프로모션에 대한 질문이 있어요."],[["promotions-and-deals.other-promotion-questions.promotion-not-applied-to-order","promotion-not-applied-to-order",["주문에 프로모션이 적용되지 않았어요."],[]],["promotions-and-deals.other-promotion-questions.charged-wrong-price","charged-wrong-price",["금액이 틀리게 청구되었어요."],[]],["promotions-and-deals.other-promotion-questions.did-not-receive-claim-code","did-not-receive-claim-code",["프로모션 코드를 안받았어요."],[]],["promotions-and-deals.other-promotion-questions.questions-on-how-to-qualify-for-promotion","questions-on-how-to-qualify-for-promotion",["어떻게 해야 프로모션 조건에 적합해질수 있나요."],[]],["promotions-and-deals.other-promotion-questions.why-didnt-i-qualify-for-promotion","why-didnt-i-qualify-for-promotion",["나는 왜 프로모션에 적합하지 않나요?"],[]],["promotions-and-deals.other-promotion-questions.other-promotion-questions","other-promotion-questions",["그 외 프로모션에 대한 질문이 있어요."],[]]]]]],["more-order-issues","more-order-issues",["더 많은 주문질문"],[["more-order-issues.placing-an-order","placing-an-order",["주문하기"],[]],["more-order-issues.give-amazon-feedback","give-amazon-feedback",["아마존에게 피드백을 해주세요."],[["more-order-issues.give-amazon-feedback.opportunities-for-improvement","opportunities-for-improvement",["개선에 대한 피드백을 해주세요."],[]],["more-order-issues.give-amazon-feedback.positive-feedback","positive-feedback",["긍정적인 피드백을 해주세요."],[]],["more-order-issues.give-amazon-feedback.packaging-feedback","packaging-feedback",["포장에 대한 피드백을 해주세요."],[]],["more-order-issues.give-amazon-feedback.feedback-about-a-seller","feedback-about-a-seller",["판매자에 대해 피드백을 해주세요."],[]],["more-order-issues.give-amazon-feedback.other-feedback-topic","other-feedback-topic",["다른 피드백이 있어요."],[]]]],["more-order-issues.print-invoice","print-invoice",["인보이스를 인쇄하고 싶어요."],[]],["more-order-issues.suspicious-e-mail-received","suspicious-e-mail-received",["수상한 이메일을 받았어요."],[]],["more-order-issues.other-order-question-or-issue","other-order-question-or-issue",["그 외에 주문에 대한 질문이 있어요."],[]]]],["phishing-or-scam-inquiries","phishing-or-scam-inquiries",["피싱 또는 사기 문의"],[["phishing-or-scam-inquiries.suspicious-e-mail-received","suspicious-e-mail-received",["수상한 이메일을 받았어요."],[["phishing-or-scam-inquiries.suspicious-e-mail-received.prize-or-giveaway-e-mail","prize-or-giveaway-e-mail",["경품 이메일"],[]],["phishing-or-scam-inquiries.suspicious-e-mail-received.changes-to-account-account-alerts","changes-to-account-account-alerts",["계정변경 또는 계정알람"],[]]]],["phishing-or-scam-inquiries.suspicious-phone-call","suspicious-phone-call",["수상한 전화를 받았어요."],[["phishing-or-scam-inquiries.suspicious-phone-call.unknown-order-contact","unknown-order-contact",["알수 없는 주문에 대해"],[]],["phishing-or-scam-inquiries.suspicious-phone-call.requests-for-personal-account-information","requests-for-personal-account-information",["개인정보/계정정보를 요청해요."],[]],["phishing-or-scam-inquiries.suspicious-phone-call.prize-giveaway-or-promotion-offer","prize-giveaway-or-promotion-offer",["경품 또는 프로모션 제공"],[]]]],["phishing-or-scam-inquiries.suspicious-website","suspicious-website",["수상한 웹사이트가 있어요."],[["phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon","website-provide-false-contact-number-for-amazon",["웹사이트에서 틀린 아마존 고객센터 전화번호를 제공해요."],[]],["phishing-or-scam-inquiries.suspicious-website.requests-for-personal-account-information","requests-for-personal-account-information",["개인정보/계정정보를 요청해요."],[]]]],["phishing-or-scam-inquiries.order-related","order-related",["주문관련"],[["phishing-or-scam-inquiries.order-related.requests-for-payment-outside-of-amazon-site","requests-for-payment-outside-of-amazon-site",["아마존 사이트가 아닌 곳에서 결제요청해요."],[]],["phishing-or-scam-inquiries.order-related.request-for-payment-using-amazon-gift-cards-off-amazon-site","request-for-payment-using-amazon-gift-cards-off-amazon-site",["아마존이 아닌 사이트에서 아마존 기프트 카드를 사용해서 결제하도록 요청해요."],[]]]]]]],"tips":[["fastest","help","before","급하면 채팅이 가장 빨라요. 1년 내내 24시간 열려 있고 영어로만 돼요. 이메일은 몇 시간에서 며칠이 걸려요."],["login","help","before","로그인이 풀려 있으면 채팅 전이나 채팅 창이 뜬 뒤에 다시 로그인해야 해요."],["products-optional","an-order-i-placed","during","제품 체크는 건너뛰어도 돼요. 다만 맞는 주문을 고르면 더 확실해요."],["order-number-first","order-number","during","상담원은 대개 주문번호부터 물어봐요. 미리 복사해 두면 다른 주문을 골랐어도 괜찮아요."],["button-inactive","chat","stuck","채팅 버튼이 눌리지 않으면 계정의 청구지와 배송지를 바꾸고 5~10분 넘게 기다렸다가 다시 해 보세요."],["text-optional","how-can-we-help-you-today","during","내용은 비워 두어도 채팅을 시작할 수 있어요."],["transcript","email-a-transcript","before","중요한 문의라면 시작하기 전에 체크하세요. 끝난 뒤에는 묻지 않을 때도 있어요."],["another-agent","start-chat","stuck","답변이 성의 없으면 다른 상담원에게 연결해 달라고 하거나 창을 닫고 새로 시작하세요. 해결 방법은 상담원마다 달라요."],["other-department","start-chat","during","다른 부서로 연결해 달라고 할 수도 있어요. 상담원이 바뀌어도 대화 내용은 남아요."],["rating","close-window","after","창을 닫으면 상담원을 평가하는 화면이 나와요."]],"lines":[["order-number","My order number is ___.","제 주문번호: ___","editor"],["another-representative","Could you transfer me to another representative?","다른 상담원에게 연결해 주시겠어요?","editor"],["another-department","Could you transfer me to another department?","다른 부서로 연결해 주시겠어요?","editor"],["transcript","Please send me a transcript of this chat by e-mail.","이 채팅 내용을 이메일로 보내 주세요.","editor"]]}');
INSERT INTO "document" VALUES('7acbdd87cc3f5f278b6136796f95a171','{"id":"small","title":{"en":"A small phrasebook","ko":"작은 표현집"},"as_of":"2020-01","phrases":[{"id":"card-was-lost","label":"Card was lost","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"claim-code","label":"Claim code","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"gift-cards","label":"Gift Cards","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"help","label":"Help","note":"","keywords":[],"accept":[],"situations":[],"origin":""},{"id":"payment-issues","label":"Payment issues","note":"","keywords":[],"accept":[],"situations":[],"origin":""}],"flow":[{"id":"help","phrase":"help","glosses":["도움말"],"kind":"link","note":"","origin":"","items":[]}],"menu":[["gifts","gift-cards",["상품권"],[["gifts-code","claim-code",["코드"],[]],["gifts-lost","card-was-lost",["잃어버렸어요.","없어졌어요."],[]]]],["payment","payment-issues",["결제 문제"],[["payment-code","claim-code",["코드"],[]]]]],"tips":[],"lines":[]}');
CREATE TABLE event (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  machine TEXT NOT NULL,
  action TEXT NOT NULL,
  kind TEXT NOT NULL,
  wall_ms INTEGER NOT NULL,
  logical_ms INTEGER NOT NULL,
  learning_day INTEGER NOT NULL,
  card TEXT,
  target TEXT,
  rating INTEGER CHECK (rating BETWEEN 1 AND 4),
  duration_ms INTEGER CHECK (duration_ms >= 0),
  response TEXT,
  state TEXT CHECK (state IN ('new', 'learning', 'review', 'relearning')),
  step INTEGER CHECK (step >= 0),
  due_day INTEGER,
  due_ms INTEGER,
  payload TEXT NOT NULL,
  checksum TEXT NOT NULL,
  CHECK (due_day IS NULL OR due_ms IS NULL),
  CHECK (kind <> 'review' OR (card IS NOT NULL AND rating IS NOT NULL AND state IS NOT NULL))
) STRICT;
INSERT INTO "event" VALUES(1,'01a22247-8dce-7486-9572-d534ae0140a7','01a22247-8dce-7486-9572-d533e5456495','01a22247-8da9-70db-8d71-213fccda9e72','import',1772409600000,1772409600000,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"phrasebook":"amazon-live-chat","document":"d541462acf74b9b5471935dfad3650b1","origin":"shipped","file":"286e3e4615e0b1aa0798f857137e57ac"}','1bd6ca3893c1ab1a');
INSERT INTO "event" VALUES(2,'01a22247-8df9-7151-a4bc-c75a247053c4','01a22247-8dce-7486-9572-d533e5456495','01a22247-8df9-7151-a4bc-c759e1402715','import',1772409600000,1772409600001,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"phrasebook":"small","document":"7acbdd87cc3f5f278b6136796f95a171","origin":"user"}','af1624035c3a9a52');
INSERT INTO "event" VALUES(3,'01a22247-8dfd-767c-8bf6-dac32cdafe91','01a22247-8dce-7486-9572-d533e5456495','01a22247-8dfd-767c-8bf6-dac450a8f56e','review',1772409600000,1772409600002,20514,'amazon-live-chat/wheres-my-stuff/meaning',NULL,1,0,'','learning',0,NULL,1772409660000,'','32466d26bdf4e8f1');
INSERT INTO "event" VALUES(4,'01a22247-8e01-769a-801c-7763d37f80e2','01a22247-8dce-7486-9572-d533e5456495','01a22247-8e01-769a-801c-77642cec8192','review',1772409900000,1772409900000,20514,'amazon-live-chat/wheres-my-stuff/meaning',NULL,2,0,'','learning',0,NULL,1772410260000,'','848411e650acbcca');
INSERT INTO "event" VALUES(5,'01a22247-8e02-7444-a5cf-24dc42b6e890','01a22247-8dce-7486-9572-d533e5456495','01a22247-8e02-7444-a5cf-24dd1caa006d','review',1772410200000,1772410200000,20514,'small/gift-cards/meaning',NULL,3,0,'','learning',1,NULL,1772410800000,'','a47127fa68d59327');
INSERT INTO "event" VALUES(6,'01a22247-8e04-7772-b994-5b188945f18f','01a22247-8dce-7486-9572-d533e5456495','01a22247-8e04-7772-b994-5b19d49fe14f','review',1772410500000,1772410500000,20514,'amazon-live-chat/wheres-my-stuff/meaning',NULL,4,0,'','review',0,20515,NULL,'','bdf0ea9db5889b81');
INSERT INTO "event" VALUES(7,'01a22247-8e06-746c-b5b7-510f82842fa2','01a22247-8dce-7486-9572-d533e5456495','01a22247-8e06-746c-b5b7-511037b51189','review',1772410800000,1772410800000,20514,'small/gift-cards/meaning',NULL,1,0,'','learning',0,NULL,1772410860000,'','0fc5493ccfe15af9');
INSERT INTO "event" VALUES(8,'01a22247-8e08-7597-be4e-3a5f5af3e1ad','01a22247-8dce-7486-9572-d533e5456495','01a22247-8e08-7597-be4e-3a60e5414535','review',1772411100000,1772411100000,20514,'small/gift-cards/meaning',NULL,2,0,'','learning',0,NULL,1772411460000,'','4f45e8d5fb4c575b');
INSERT INTO "event" VALUES(9,'01a22247-8e0a-7748-8a74-06097eed3e11','01a22247-8dce-7486-9572-d533e5456495','01a22247-8e0a-7748-8a74-060adff7859a','review',1772411400000,1772411400000,20514,'amazon-live-chat/problem-with-an-order/meaning',NULL,3,0,'','learning',1,NULL,1772412000000,'','accab9c949dafc74');
INSERT INTO "event" VALUES(10,'01a22247-8e0c-7212-a18d-56eb5a5e8f83','01a22247-8dce-7486-9572-d533e5456495','01a22247-8e0c-7212-a18d-56ecbfa88a45','review',1772411700000,1772411700000,20514,'small/gift-cards/meaning',NULL,4,0,'','review',0,20515,NULL,'','520cf1fe4a51a22e');
INSERT INTO "event" VALUES(11,'01a22247-8e12-71b2-ae1d-fa35d8fe0cd7','01a22247-8dce-7486-9572-d533e5456495','01a22247-8e12-71b2-ae1d-fa36d811354c','review',1772412000000,1772412000000,20514,'amazon-live-chat/problem-with-an-order/meaning',NULL,1,0,'','learning',0,NULL,1772412060000,'','449b116a9c0faadd');
INSERT INTO "event" VALUES(12,'01a22247-8e15-72bf-9e86-6ed87d0c82b6','01a22247-8dce-7486-9572-d533e5456495','01a22247-8e15-72bf-9e86-6ed9e808512d','review',1772412300000,1772412300000,20514,'amazon-live-chat/problem-with-an-order/meaning',NULL,2,0,'','learning',0,NULL,1772412660000,'','433c537fe5f16d4b');
INSERT INTO "event" VALUES(13,'01a22247-8e19-76bc-bfc9-1e6f2c717ac0','01a22247-8dce-7486-9572-d533e5456495','01a22247-8e19-76bc-bfc9-1e7037ddd0ac','review',1772412600000,1772412600000,20514,'small/payment-issues/meaning',NULL,3,0,'','learning',1,NULL,1772413200000,'','26dcd78f2afbaa5b');
INSERT INTO "event" VALUES(14,'01a22247-8e1d-75fa-bee6-05612b7068ae','01a22247-8dce-7486-9572-d533e5456495','01a22247-8e1d-75fa-bee6-0562036eb681','review',1772412900000,1772412900000,20514,'amazon-live-chat/problem-with-an-order/meaning',NULL,4,0,'','review',0,20515,NULL,'','1e04c00e056e270d');
INSERT INTO "event" VALUES(15,'01a22247-8e22-77b3-a5a1-4dcd5345a6d6','01a22247-8dce-7486-9572-d533e5456495','01a22247-8e21-7247-a5b3-2d96ccb87b5d','cancel',1772412900000,1772412900001,20514,NULL,'01a22247-8e1d-75fa-bee6-0562036eb681',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','87906092177e37fa');
INSERT INTO "event" VALUES(16,'01a22247-8e28-7224-b343-0e8678afd862','01a22247-8dce-7486-9572-d533e5456495','01a22247-8e28-7224-b343-0e85ec77c0b9','setting',1772412900000,1772412900002,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"name":"new_per_day","value":7}','3a236b08b4e79af6');
INSERT INTO "event" VALUES(17,'01a22247-8e2b-745b-8ca0-4893501762f1','01a22247-8dce-7486-9572-d533e5456495','01a22247-8e29-76bf-9658-7deb3d3a9de4','quiz-run',1772412900000,1772412900003,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"run":"01a22247-8e29-76bf-9658-7deb3d3a9de4","phrasebook":"amazon-live-chat","mode":"walk","sequence":"shuffle","branch":"","seed":11,"limit":4,"minutes":null,"questions":["gift-cards.problem-with-a-gift-card.unable-to-use-gift-card","phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon","gift-cards.move-funds-to-another-account","problem-with-an-order.damaged-item.improper-insufficient-packaging"],"repeats":""}','7b596888e52f17b7');
INSERT INTO "event" VALUES(18,'01a22247-8e39-7713-bb44-79df9af9e5ff','01a22247-8dce-7486-9572-d533e5456495','01a22247-8e39-7713-bb44-79dd5254266d','quiz-step',1772412900000,1772412900004,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"run":"01a22247-8e29-76bf-9658-7deb3d3a9de4","mode":"walk","number":0,"question":"gift-cards.problem-with-a-gift-card.unable-to-use-gift-card","item":"gift-cards.problem-with-a-gift-card.unable-to-use-gift-card","subject":"phrase:unable-to-use-gift-card","place":"","level":1,"choices":["Where''s my stuff?","Problem with an order","Returns and refunds","Gift Cards","Payment issues","Change an order","Promotions and deals","More order issues","Phishing or Scam Inquiries"],"taken":["Gift Cards"],"correct":["Gift Cards"],"right":true,"ms":700,"last":false}','d746c49936d22384');
INSERT INTO "event" VALUES(19,'01a22247-8e3a-7018-9b7d-f1f544472a72','01a22247-8dce-7486-9572-d533e5456495','01a22247-8e39-7713-bb44-79dd5254266d','quiz-step',1772412900000,1772412900005,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"run":"01a22247-8e29-76bf-9658-7deb3d3a9de4","mode":"walk","number":0,"question":"gift-cards.problem-with-a-gift-card.unable-to-use-gift-card","item":"gift-cards.problem-with-a-gift-card.unable-to-use-gift-card","subject":"phrase:unable-to-use-gift-card","place":"gift-cards","level":2,"choices":["Problem with a Gift Card","Move funds to another account","Canceling Gift Card orders"],"taken":["Problem with a Gift Card"],"correct":["Problem with a Gift Card"],"right":true,"ms":700,"last":false}','0a1aedf5bccb07e8');
INSERT INTO "event" VALUES(20,'01a22247-8e3b-7079-a5b1-77389258d385','01a22247-8dce-7486-9572-d533e5456495','01a22247-8e39-7713-bb44-79dd5254266d','quiz-step',1772412900000,1772412900006,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"run":"01a22247-8e29-76bf-9658-7deb3d3a9de4","mode":"walk","number":0,"question":"gift-cards.problem-with-a-gift-card.unable-to-use-gift-card","item":"gift-cards.problem-with-a-gift-card.unable-to-use-gift-card","subject":"phrase:unable-to-use-gift-card","place":"gift-cards.problem-with-a-gift-card","level":3,"choices":["Lost a Gift Card","Applied to wrong account","Claim code unreadable","Remove Gift Card from account","Unable to use Gift Card","Change Gift Card Order","Gift Card different from what was ordered"],"taken":["Unable to use Gift Card"],"correct":["Unable to use Gift Card"],"right":true,"ms":700,"last":true,"all_right":true,"score":1.0,"chance":0.005291,"gave_up":false,"kept":[],"keepsakes":[]}','bb8eaa51c21e3d84');
INSERT INTO "event" VALUES(21,'01a22247-8e3c-715b-bc8a-137cb1869f34','01a22247-8dce-7486-9572-d533e5456495','01a22247-8e3c-715b-bc8a-137a3a6b2df4','quiz-step',1772412900000,1772412900007,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"run":"01a22247-8e29-76bf-9658-7deb3d3a9de4","mode":"walk","number":1,"question":"phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon","item":"phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon","subject":"phrase:website-provide-false-contact-number-for-amazon","place":"","level":1,"choices":["Where''s my stuff?","Problem with an order","Returns and refunds","Gift Cards","Payment issues","Change an order","Promotions and deals","More order issues","Phishing or Scam Inquiries"],"taken":["Where''s my stuff?"],"correct":["Phishing or Scam Inquiries"],"right":false,"ms":700,"last":false}','a54fb38250ae78db');
INSERT INTO "event" VALUES(22,'01a22247-8e3c-715b-bc8a-137fbba7d5cd','01a22247-8dce-7486-9572-d533e5456495','01a22247-8e3c-715b-bc8a-137a3a6b2df4','quiz-step',1772412900000,1772412900008,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"run":"01a22247-8e29-76bf-9658-7deb3d3a9de4","mode":"walk","number":1,"question":"phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon","item":"phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon","subject":"phrase:website-provide-false-contact-number-for-amazon","place":"phishing-or-scam-inquiries","level":2,"choices":["Suspicious e-mail received","Suspicious phone call","Suspicious Website","Order related"],"taken":["Suspicious e-mail received"],"correct":["Suspicious Website"],"right":false,"ms":700,"last":false}','4cc7e353be6a9a37');
INSERT INTO "event" VALUES(23,'01a22247-8e3d-74a8-a3a6-af0e19233b58','01a22247-8dce-7486-9572-d533e5456495','01a22247-8e3c-715b-bc8a-137a3a6b2df4','quiz-step',1772412900000,1772412900009,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"run":"01a22247-8e29-76bf-9658-7deb3d3a9de4","mode":"walk","number":1,"question":"phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon","item":"phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon","subject":"phrase:website-provide-false-contact-number-for-amazon","place":"phishing-or-scam-inquiries.suspicious-website","level":3,"choices":["Website provide false contact number for Amazon","Requests for personal/account information"],"taken":["Requests for personal/account information"],"correct":["Website provide false contact number for Amazon"],"right":false,"ms":700,"last":true,"all_right":false,"score":0.0,"chance":0.013889,"gave_up":false,"kept":[],"keepsakes":[]}','cbc9322ad679c74a');
INSERT INTO "event" VALUES(24,'01a22247-8e3d-74a8-a3a6-af12e443a686','01a22247-8dce-7486-9572-d533e5456495','01a22247-8e3d-74a8-a3a6-af1068af2360','quiz-step',1772412900000,1772412900010,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"run":"01a22247-8e29-76bf-9658-7deb3d3a9de4","mode":"walk","number":2,"question":"gift-cards.move-funds-to-another-account","item":"gift-cards.move-funds-to-another-account","subject":"phrase:move-funds-to-another-account","place":"","level":1,"choices":["Where''s my stuff?","Problem with an order","Returns and refunds","Gift Cards","Payment issues","Change an order","Promotions and deals","More order issues","Phishing or Scam Inquiries"],"taken":["Gift Cards"],"correct":["Gift Cards"],"right":true,"ms":700,"last":false}','a302f09216ecfd64');
INSERT INTO "event" VALUES(25,'01a22247-8e3e-73d2-9baf-2ff207d2e68d','01a22247-8dce-7486-9572-d533e5456495','01a22247-8e3d-74a8-a3a6-af1068af2360','quiz-step',1772412900000,1772412900011,20514,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"run":"01a22247-8e29-76bf-9658-7deb3d3a9de4","mode":"walk","number":2,"question":"gift-cards.move-funds-to-another-account","item":"gift-cards.move-funds-to-another-account","subject":"phrase:move-funds-to-another-account","place":"gift-cards","level":2,"choices":["Problem with a Gift Card","Move funds to another account","Canceling Gift Card orders"],"taken":["Move funds to another account"],"correct":["Move funds to another account"],"right":true,"ms":700,"last":true,"all_right":true,"score":1.0,"chance":0.037037,"gave_up":false,"kept":[],"keepsakes":[]}','eee4dd2dc5b07822');
INSERT INTO "event" VALUES(26,'01a22247-8e3f-7729-b091-cbd57505f000','01a22247-8dce-7486-9572-d533e5456495','01a22247-8e3f-7729-b091-cbd441d44982','cancel',1772412900000,1772412900012,20514,NULL,'01a22247-8e3d-74a8-a3a6-af1068af2360',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','51696fb2e227c895');
CREATE TABLE gloss (
  phrase INTEGER NOT NULL REFERENCES phrase (key),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (phrase, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "gloss" VALUES(110,0,'Delivered(배송완료)라고 뜨는데 물건을 받지 못했어요.');
INSERT INTO "gloss" VALUES(57,0,'개선에 대한 피드백을 해주세요.');
INSERT INTO "gloss" VALUES(97,0,'개인정보/계정정보를 요청해요.');
INSERT INTO "gloss" VALUES(126,0,'결제 문제');
INSERT INTO "gloss" VALUES(71,0,'결제가 거부되었어요.');
INSERT INTO "gloss" VALUES(10,0,'결제방법을 변경하고 싶어요.');
INSERT INTO "gloss" VALUES(72,0,'결제에 문제가 생겼어요.');
INSERT INTO "gloss" VALUES(78,0,'경품 또는 프로모션 제공');
INSERT INTO "gloss" VALUES(79,0,'경품 이메일');
INSERT INTO "gloss" VALUES(12,0,'계정변경 또는 계정알람');
INSERT INTO "gloss" VALUES(93,0,'계정에서 기프트 카드를 제거하고 싶어요.');
INSERT INTO "gloss" VALUES(38,0,'골드박스 또는 라이트닝 딜');
INSERT INTO "gloss" VALUES(67,0,'그 외 리베이트에 대한 질문이 있어요.');
INSERT INTO "gloss" VALUES(68,0,'그 외 반품 또는 환불 문제가 있어요.');
INSERT INTO "gloss" VALUES(62,0,'그 외 주문변경에 대한 문의');
INSERT INTO "gloss" VALUES(65,0,'그 외 프로모션에 대한 질문이 있어요.');
INSERT INTO "gloss" VALUES(63,0,'그 외에 주문에 대한 질문이 있어요.');
INSERT INTO "gloss" VALUES(53,0,'금액을 다른 계정으로 옮기고 싶어요.');
INSERT INTO "gloss" VALUES(13,1,'금액이 틀리게 청구되었어요.');
INSERT INTO "gloss" VALUES(75,0,'긍정적인 피드백을 해주세요.');
INSERT INTO "gloss" VALUES(36,0,'기프트 카드');
INSERT INTO "gloss" VALUES(111,0,'기프트 카드 사용이 불가능해요.');
INSERT INTO "gloss" VALUES(9,0,'기프트 카드 주문을 변경하고 싶어요.');
INSERT INTO "gloss" VALUES(6,0,'기프트 카드 주문을 취소하고 싶어요.');
INSERT INTO "gloss" VALUES(3,0,'기프트 카드를 다른 계정에 등록해버렸어요.');
INSERT INTO "gloss" VALUES(50,0,'기프트 카드를 분실했어요.');
INSERT INTO "gloss" VALUES(80,0,'기프트 카드에 문제가 생겼어요.');
INSERT INTO "gloss" VALUES(20,0,'기프트카드 코드가 등록되지 않아요.');
INSERT INTO "gloss" VALUES(119,0,'나는 왜 리베이트를 받을수 없나요?');
INSERT INTO "gloss" VALUES(118,0,'나는 왜 프로모션에 적합하지 않나요?');
INSERT INTO "gloss" VALUES(117,0,'내 물건은 어디있어요?');
INSERT INTO "gloss" VALUES(2,0,'내 주문');
INSERT INTO "gloss" VALUES(64,1,'다른 결제문제가 생겼어요.');
INSERT INTO "gloss" VALUES(4,0,'다른 곳에서 더 저렴한 가격을 발견했어요.');
INSERT INTO "gloss" VALUES(120,0,'다른 물건이 왔거나 예상치않은 물건이 왔어요.');
INSERT INTO "gloss" VALUES(114,0,'다른 이름으로 채팅하기');
INSERT INTO "gloss" VALUES(121,0,'다른 제품을 주문해버렸어요.');
INSERT INTO "gloss" VALUES(19,0,'다른 주문 선택하기');
INSERT INTO "gloss" VALUES(60,0,'다른 피드백이 있어요.');
INSERT INTO "gloss" VALUES(52,0,'더 많은 주문질문');
INSERT INTO "gloss" VALUES(39,0,'도움말');
INSERT INTO "gloss" VALUES(125,0,'도움말');
INSERT INTO "gloss" VALUES(55,0,'도움이 더 필요해요');
INSERT INTO "gloss" VALUES(89,0,'리베이트');
INSERT INTO "gloss" VALUES(15,0,'리베이트 상황을 체크하고 싶어요.');
INSERT INTO "gloss" VALUES(15,1,'리베이트 상황을 확인하고 싶어요.');
INSERT INTO "gloss" VALUES(54,0,'리베이트 서류를 요청하고 싶어요.');
INSERT INTO "gloss" VALUES(88,0,'리베이트 조건에 맞으려면 어떻게 해야하나요');
INSERT INTO "gloss" VALUES(95,0,'리턴라벨을 요청할래요.');
INSERT INTO "gloss" VALUES(40,0,'무엇을 도와드릴까요?');
INSERT INTO "gloss" VALUES(116,0,'무엇을 도와드릴까요?');
INSERT INTO "gloss" VALUES(108,0,'문의 내용에 대해 말해주세요');
INSERT INTO "gloss" VALUES(23,0,'문의하기');
INSERT INTO "gloss" VALUES(90,0,'물건 수량이 추가로 더 왔어요.');
INSERT INTO "gloss" VALUES(83,0,'물건이 기대에 미치지 않아요.');
INSERT INTO "gloss" VALUES(49,0,'물건이 너무 늦게와요.');
INSERT INTO "gloss" VALUES(26,0,'물건이 불량이에요.');
INSERT INTO "gloss" VALUES(25,0,'물건이 파손되었어요.');
INSERT INTO "gloss" VALUES(33,0,'물건이 하나도 안들어있어요.');
INSERT INTO "gloss" VALUES(99,0,'반품 정책을 알려주세요.');
INSERT INTO "gloss" VALUES(98,0,'반품과 환불을 하고싶어요.');
INSERT INTO "gloss" VALUES(17,0,'반품상황을 알고싶어요.');
INSERT INTO "gloss" VALUES(42,0,'반품하는 방법을 알려주세요.');
INSERT INTO "gloss" VALUES(103,0,'배송 또는 배달에 문제가 있어요.');
INSERT INTO "gloss" VALUES(28,0,'배송날짜가 바뀌었어요.');
INSERT INTO "gloss" VALUES(47,0,'배송비가 틀려요.');
INSERT INTO "gloss" VALUES(27,0,'배송완료');
INSERT INTO "gloss" VALUES(91,0,'배송이 불완전해요.');
INSERT INTO "gloss" VALUES(100,0,'배송이 지연되었어요.');
INSERT INTO "gloss" VALUES(46,0,'배송주소가 틀려요.');
INSERT INTO "gloss" VALUES(8,0,'배송주소를 변경하고 싶어요.');
INSERT INTO "gloss" VALUES(11,0,'배송주소를 변경하고 싶어요.');
INSERT INTO "gloss" VALUES(109,0,'빌린 교과서는 어떻게 반송하나요.');
INSERT INTO "gloss" VALUES(124,0,'상품권');
INSERT INTO "gloss" VALUES(48,0,'상품페이지에 적혀있던 상품설명과 달라요.');
INSERT INTO "gloss" VALUES(41,0,'선물을 반품하는 방법을 알고싶어요.');
INSERT INTO "gloss" VALUES(107,0,'수상한 웹사이트가 있어요.');
INSERT INTO "gloss" VALUES(105,0,'수상한 이메일을 받았어요.');
INSERT INTO "gloss" VALUES(106,0,'수상한 전화를 받았어요.');
INSERT INTO "gloss" VALUES(96,0,'아마존 사이트가 아닌 곳에서 결제요청해요.');
INSERT INTO "gloss" VALUES(37,0,'아마존에게 피드백을 해주세요.');
INSERT INTO "gloss" VALUES(94,0,'아마존이 아닌 사이트에서 아마존 기프트 카드를 사용해서 결제하도록 요청해요.');
INSERT INTO "gloss" VALUES(113,0,'알수 없는 주문에 대해');
INSERT INTO "gloss" VALUES(112,0,'알수없는 금액이 청구되었어요.');
INSERT INTO "gloss" VALUES(43,0,'어떤 방법으로 문의를 하고싶으신가요?');
INSERT INTO "gloss" VALUES(87,0,'어떻게 해야 프로모션 조건에 적합해질수 있나요.');
INSERT INTO "gloss" VALUES(122,1,'없어졌어요.');
INSERT INTO "gloss" VALUES(115,0,'웹사이트에서 틀린 아마존 고객센터 전화번호를 제공해요.');
INSERT INTO "gloss" VALUES(64,0,'이 외에 다른 결제문제가 생겼어요.');
INSERT INTO "gloss" VALUES(56,0,'이 제품을 더이상 원치 않아요.');
INSERT INTO "gloss" VALUES(77,0,'인보이스 인쇄하고싶어요.');
INSERT INTO "gloss" VALUES(77,1,'인보이스를 인쇄하고 싶어요.');
INSERT INTO "gloss" VALUES(122,0,'잃어버렸어요.');
INSERT INTO "gloss" VALUES(30,0,'제가 주문한 물건이 아니예요.');
INSERT INTO "gloss" VALUES(5,0,'제품 또는 주문을 취소하고 싶어요.');
INSERT INTO "gloss" VALUES(76,0,'제품가격이 바뀌었어요.');
INSERT INTO "gloss" VALUES(82,0,'제품상자가 파손되었어요.');
INSERT INTO "gloss" VALUES(24,0,'제품상자는 맞는데 안에는 다른 물건이 들어있어요.');
INSERT INTO "gloss" VALUES(84,1,'제품의 어느 부분이나 부품이 안들어있어요.');
INSERT INTO "gloss" VALUES(84,0,'제품의 일부 또는 부품이 안들어있어요.');
INSERT INTO "gloss" VALUES(51,0,'제품이 없거나 또는 부품 없어요.');
INSERT INTO "gloss" VALUES(59,0,'주문관련');
INSERT INTO "gloss" VALUES(22,0,'주문끼리 합치거나 주문에 제품을 추가하고싶어요.');
INSERT INTO "gloss" VALUES(58,0,'주문번호');
INSERT INTO "gloss" VALUES(18,0,'주문상태를 확인하고 싶어요.');
INSERT INTO "gloss" VALUES(81,0,'주문에 문제가 생겼어요.');
INSERT INTO "gloss" VALUES(61,0,'주문에 이 외 다른 문제가 생겼어요.');
INSERT INTO "gloss" VALUES(85,0,'주문에 프로모션 적용이 안되었어요.');
INSERT INTO "gloss" VALUES(85,1,'주문에 프로모션이 적용되지 않았어요.');
INSERT INTO "gloss" VALUES(7,0,'주문을 변경하고 싶어요.');
INSERT INTO "gloss" VALUES(66,0,'주문을 취소하는 다른 이유가 있어요.');
INSERT INTO "gloss" VALUES(74,0,'주문하기');
INSERT INTO "gloss" VALUES(35,0,'주문한 기프트 카드와 달라요.');
INSERT INTO "gloss" VALUES(31,0,'중복으로 주문되었어요.');
INSERT INTO "gloss" VALUES(31,1,'중복주문이예요.');
INSERT INTO "gloss" VALUES(21,0,'창 닫기');
INSERT INTO "gloss" VALUES(14,0,'채팅');
INSERT INTO "gloss" VALUES(32,0,'채팅 내용을 다음 이메일로 받기');
INSERT INTO "gloss" VALUES(104,0,'채팅 시작하기');
INSERT INTO "gloss" VALUES(13,0,'청구된 금액이 틀려요.');
INSERT INTO "gloss" VALUES(123,0,'코드');
INSERT INTO "gloss" VALUES(102,0,'택배상자 파손되었어요.');
INSERT INTO "gloss" VALUES(101,0,'택배상자와 제품상자가 파손되었어요.');
INSERT INTO "gloss" VALUES(34,0,'판매자에 대해 피드백을 해주세요.');
INSERT INTO "gloss" VALUES(69,0,'포장에 대한 피드백을 해주세요.');
INSERT INTO "gloss" VALUES(70,0,'포장은 파손되지 않고 물건이 파손되었어요.');
INSERT INTO "gloss" VALUES(44,0,'포장이 부적합하거나 불충분했어요.');
INSERT INTO "gloss" VALUES(1,0,'프라임 멤버십 연회비 $99에 대해서');
INSERT INTO "gloss" VALUES(29,0,'프로모션 코드를 안받았어요.');
INSERT INTO "gloss" VALUES(86,0,'프로모션과 딜');
INSERT INTO "gloss" VALUES(73,0,'피싱 또는 사기 문의');
INSERT INTO "gloss" VALUES(92,0,'환불 또는 대체 요청을 거부당했어요.');
INSERT INTO "gloss" VALUES(45,0,'환불금액이 틀려요.');
INSERT INTO "gloss" VALUES(16,0,'환불상황을 알고싶어요.');
CREATE TABLE item (
  key INTEGER PRIMARY KEY,
  phrasebook TEXT NOT NULL REFERENCES phrasebook (id),
  id TEXT NOT NULL,
  phrase INTEGER NOT NULL REFERENCES phrase (key),
  parent INTEGER REFERENCES item (key),
  position INTEGER NOT NULL,
  last INTEGER NOT NULL,
  depth INTEGER NOT NULL,
  is_leaf INTEGER NOT NULL,
  glosses TEXT NOT NULL,
  branch INTEGER REFERENCES item (key),
  cards INTEGER NOT NULL,
  unpassed INTEGER NOT NULL,
  UNIQUE (phrasebook, id)
) STRICT;
INSERT INTO "item" VALUES(1,'amazon-live-chat','wheres-my-stuff',117,NULL,0,8,1,0,'["내 물건은 어디있어요?"]',1,25,0);
INSERT INTO "item" VALUES(2,'amazon-live-chat','wheres-my-stuff.check-status-of-order',18,1,1,1,2,1,'["주문상태를 확인하고 싶어요."]',1,3,1);
INSERT INTO "item" VALUES(3,'amazon-live-chat','wheres-my-stuff.shipment-is-late',100,1,2,2,2,1,'["배송이 지연되었어요."]',1,3,1);
INSERT INTO "item" VALUES(4,'amazon-live-chat','wheres-my-stuff.tracking-shows-delivered-but-shipment-not-received',110,1,3,3,2,1,'["Delivered(배송완료)라고 뜨는데 물건을 받지 못했어요."]',1,3,1);
INSERT INTO "item" VALUES(5,'amazon-live-chat','wheres-my-stuff.delivery-date-was-changed',28,1,4,4,2,1,'["배송날짜가 바뀌었어요."]',1,3,1);
INSERT INTO "item" VALUES(6,'amazon-live-chat','wheres-my-stuff.refund-or-replacement-request-declined',92,1,5,5,2,1,'["환불 또는 대체 요청을 거부당했어요."]',1,3,1);
INSERT INTO "item" VALUES(7,'amazon-live-chat','wheres-my-stuff.received-incomplete-shipment',91,1,6,8,2,0,'["배송이 불완전해요."]',1,8,1);
INSERT INTO "item" VALUES(8,'amazon-live-chat','wheres-my-stuff.received-incomplete-shipment.entire-item-missing-from-shipment',33,7,7,7,3,1,'["물건이 하나도 안들어있어요."]',1,3,2);
INSERT INTO "item" VALUES(9,'amazon-live-chat','wheres-my-stuff.received-incomplete-shipment.product-parts-or-accessories-missing',84,7,8,8,3,1,'["제품의 일부 또는 부품이 안들어있어요."]',1,3,2);
INSERT INTO "item" VALUES(10,'amazon-live-chat','problem-with-an-order',81,NULL,9,40,1,0,'["주문에 문제가 생겼어요."]',10,90,0);
INSERT INTO "item" VALUES(11,'amazon-live-chat','problem-with-an-order.damaged-item',25,10,10,15,2,0,'["물건이 파손되었어요."]',10,17,1);
INSERT INTO "item" VALUES(12,'amazon-live-chat','problem-with-an-order.damaged-item.packaging-undamaged-product-damaged',70,11,11,11,3,1,'["포장은 파손되지 않고 물건이 파손되었어요."]',10,3,2);
INSERT INTO "item" VALUES(13,'amazon-live-chat','problem-with-an-order.damaged-item.shipping-and-product-boxes-damaged',101,11,12,12,3,1,'["택배상자와 제품상자가 파손되었어요."]',10,3,2);
INSERT INTO "item" VALUES(14,'amazon-live-chat','problem-with-an-order.damaged-item.product-box-damaged',82,11,13,13,3,1,'["제품상자가 파손되었어요."]',10,3,2);
INSERT INTO "item" VALUES(15,'amazon-live-chat','problem-with-an-order.damaged-item.shipping-box-damaged',102,11,14,14,3,1,'["택배상자 파손되었어요."]',10,3,2);
INSERT INTO "item" VALUES(16,'amazon-live-chat','problem-with-an-order.damaged-item.improper-insufficient-packaging',44,11,15,15,3,1,'["포장이 부적합하거나 불충분했어요."]',10,3,2);
INSERT INTO "item" VALUES(17,'amazon-live-chat','problem-with-an-order.defective-item-item-does-not-work',26,10,16,16,2,1,'["물건이 불량이에요."]',10,3,1);
INSERT INTO "item" VALUES(18,'amazon-live-chat','problem-with-an-order.missing-item-or-parts',51,10,17,19,2,0,'["제품이 없거나 또는 부품 없어요."]',10,8,1);
INSERT INTO "item" VALUES(19,'amazon-live-chat','problem-with-an-order.missing-item-or-parts.entire-item-missing-from-shipment',33,18,18,18,3,1,'["물건이 하나도 안들어있어요."]',10,3,2);
INSERT INTO "item" VALUES(20,'amazon-live-chat','problem-with-an-order.missing-item-or-parts.product-parts-or-accessories-missing',84,18,19,19,3,1,'["제품의 어느 부분이나 부품이 안들어있어요."]',10,3,2);
INSERT INTO "item" VALUES(21,'amazon-live-chat','problem-with-an-order.wrong-item-or-not-as-expected',120,10,20,25,2,0,'["다른 물건이 왔거나 예상치않은 물건이 왔어요."]',10,17,1);
INSERT INTO "item" VALUES(22,'amazon-live-chat','problem-with-an-order.wrong-item-or-not-as-expected.different-from-item-ordered',30,21,21,21,3,1,'["제가 주문한 물건이 아니예요."]',10,3,2);
INSERT INTO "item" VALUES(23,'amazon-live-chat','problem-with-an-order.wrong-item-or-not-as-expected.item-doesnt-match-website-description',48,21,22,22,3,1,'["상품페이지에 적혀있던 상품설명과 달라요."]',10,3,2);
INSERT INTO "item" VALUES(24,'amazon-live-chat','problem-with-an-order.wrong-item-or-not-as-expected.product-doesnt-meet-expectations',83,21,23,23,3,1,'["물건이 기대에 미치지 않아요."]',10,3,2);
INSERT INTO "item" VALUES(25,'amazon-live-chat','problem-with-an-order.wrong-item-or-not-as-expected.correct-product-box-contained-incorrect-item',24,21,24,24,3,1,'["제품상자는 맞는데 안에는 다른 물건이 들어있어요."]',10,3,2);
INSERT INTO "item" VALUES(26,'amazon-live-chat','problem-with-an-order.wrong-item-or-not-as-expected.received-extra-item',90,21,25,25,3,1,'["물건 수량이 추가로 더 왔어요."]',10,3,2);
INSERT INTO "item" VALUES(27,'amazon-live-chat','problem-with-an-order.duplicate-order',31,10,26,26,2,1,'["중복으로 주문되었어요."]',10,3,1);
INSERT INTO "item" VALUES(28,'amazon-live-chat','problem-with-an-order.shipping-or-delivery-issues',103,10,27,31,2,0,'["배송 또는 배달에 문제가 있어요."]',10,14,1);
INSERT INTO "item" VALUES(29,'amazon-live-chat','problem-with-an-order.shipping-or-delivery-issues.incorrect-shipping-address',46,28,28,28,3,1,'["배송주소가 틀려요."]',10,3,2);
INSERT INTO "item" VALUES(30,'amazon-live-chat','problem-with-an-order.shipping-or-delivery-issues.shipment-is-late',100,28,29,29,3,1,'["배송이 지연되었어요."]',10,3,2);
INSERT INTO "item" VALUES(31,'amazon-live-chat','problem-with-an-order.shipping-or-delivery-issues.incorrect-shipping-charge',47,28,30,30,3,1,'["배송비가 틀려요."]',10,3,2);
INSERT INTO "item" VALUES(32,'amazon-live-chat','problem-with-an-order.shipping-or-delivery-issues.packaging-feedback',69,28,31,31,3,1,'["포장에 대한 피드백을 해주세요."]',10,3,2);
INSERT INTO "item" VALUES(33,'amazon-live-chat','problem-with-an-order.payment-issues',72,10,32,39,2,0,'["결제에 문제가 생겼어요."]',10,23,1);
INSERT INTO "item" VALUES(34,'amazon-live-chat','problem-with-an-order.payment-issues.payment-declined',71,33,33,33,3,1,'["결제가 거부되었어요."]',10,3,2);
INSERT INTO "item" VALUES(35,'amazon-live-chat','problem-with-an-order.payment-issues.promotion-not-applied-to-order',85,33,34,34,3,1,'["주문에 프로모션 적용이 안되었어요."]',10,3,2);
INSERT INTO "item" VALUES(36,'amazon-live-chat','problem-with-an-order.payment-issues.unknown-charge',112,33,35,35,3,1,'["알수없는 금액이 청구되었어요."]',10,3,2);
INSERT INTO "item" VALUES(37,'amazon-live-chat','problem-with-an-order.payment-issues.charged-wrong-price',13,33,36,36,3,1,'["청구된 금액이 틀려요."]',10,3,2);
INSERT INTO "item" VALUES(38,'amazon-live-chat','problem-with-an-order.payment-issues.print-invoice',77,33,37,37,3,1,'["인보이스 인쇄하고싶어요."]',10,3,2);
INSERT INTO "item" VALUES(39,'amazon-live-chat','problem-with-an-order.payment-issues.check-rebate-status',15,33,38,38,3,1,'["리베이트 상황을 체크하고 싶어요."]',10,3,2);
INSERT INTO "item" VALUES(40,'amazon-live-chat','problem-with-an-order.payment-issues.other-payment-issue',64,33,39,39,3,1,'["이 외에 다른 결제문제가 생겼어요."]',10,3,2);
INSERT INTO "item" VALUES(41,'amazon-live-chat','problem-with-an-order.other-issue-with-order-received',61,10,40,40,2,1,'["주문에 이 외 다른 문제가 생겼어요."]',10,3,1);
INSERT INTO "item" VALUES(42,'amazon-live-chat','returns-and-refunds',98,NULL,41,50,1,0,'["반품과 환불을 하고싶어요."]',42,29,1);
INSERT INTO "item" VALUES(43,'amazon-live-chat','returns-and-refunds.how-to-return-an-item',42,42,42,42,2,1,'["반품하는 방법을 알려주세요."]',42,3,2);
INSERT INTO "item" VALUES(44,'amazon-live-chat','returns-and-refunds.request-return-mailing-label',95,42,43,43,2,1,'["리턴라벨을 요청할래요."]',42,3,2);
INSERT INTO "item" VALUES(45,'amazon-live-chat','returns-and-refunds.check-status-of-a-return',17,42,44,44,2,1,'["반품상황을 알고싶어요."]',42,3,2);
INSERT INTO "item" VALUES(46,'amazon-live-chat','returns-and-refunds.check-status-of-a-refund',16,42,45,45,2,1,'["환불상황을 알고싶어요."]',42,3,2);
INSERT INTO "item" VALUES(47,'amazon-live-chat','returns-and-refunds.how-to-return-a-gift',41,42,46,46,2,1,'["선물을 반품하는 방법을 알고싶어요."]',42,3,2);
INSERT INTO "item" VALUES(48,'amazon-live-chat','returns-and-refunds.incorrect-refund',45,42,47,47,2,1,'["환불금액이 틀려요."]',42,3,2);
INSERT INTO "item" VALUES(49,'amazon-live-chat','returns-and-refunds.returns-policy',99,42,48,48,2,1,'["반품 정책을 알려주세요."]',42,3,2);
INSERT INTO "item" VALUES(50,'amazon-live-chat','returns-and-refunds.textbook-rentals',109,42,49,49,2,1,'["빌린 교과서는 어떻게 반송하나요."]',42,3,2);
INSERT INTO "item" VALUES(51,'amazon-live-chat','returns-and-refunds.other-return-or-refund-issue',68,42,50,50,2,1,'["그 외 반품 또는 환불 문제가 있어요."]',42,3,2);
INSERT INTO "item" VALUES(52,'amazon-live-chat','gift-cards',36,NULL,51,61,1,0,'["기프트 카드"]',52,31,1);
INSERT INTO "item" VALUES(53,'amazon-live-chat','gift-cards.problem-with-a-gift-card',80,52,52,59,2,0,'["기프트 카드에 문제가 생겼어요."]',52,23,2);
INSERT INTO "item" VALUES(54,'amazon-live-chat','gift-cards.problem-with-a-gift-card.lost-a-gift-card',50,53,53,53,3,1,'["기프트 카드를 분실했어요."]',52,3,3);
INSERT INTO "item" VALUES(55,'amazon-live-chat','gift-cards.problem-with-a-gift-card.applied-to-wrong-account',3,53,54,54,3,1,'["기프트 카드를 다른 계정에 등록해버렸어요."]',52,3,3);
INSERT INTO "item" VALUES(56,'amazon-live-chat','gift-cards.problem-with-a-gift-card.claim-code-unreadable',20,53,55,55,3,1,'["기프트카드 코드가 등록되지 않아요."]',52,3,3);
INSERT INTO "item" VALUES(57,'amazon-live-chat','gift-cards.problem-with-a-gift-card.remove-gift-card-from-account',93,53,56,56,3,1,'["계정에서 기프트 카드를 제거하고 싶어요."]',52,3,3);
INSERT INTO "item" VALUES(58,'amazon-live-chat','gift-cards.problem-with-a-gift-card.unable-to-use-gift-card',111,53,57,57,3,1,'["기프트 카드 사용이 불가능해요."]',52,3,3);
INSERT INTO "item" VALUES(59,'amazon-live-chat','gift-cards.problem-with-a-gift-card.change-gift-card-order',9,53,58,58,3,1,'["기프트 카드 주문을 변경하고 싶어요."]',52,3,3);
INSERT INTO "item" VALUES(60,'amazon-live-chat','gift-cards.problem-with-a-gift-card.gift-card-different-from-what-was-ordered',35,53,59,59,3,1,'["주문한 기프트 카드와 달라요."]',52,3,3);
INSERT INTO "item" VALUES(61,'amazon-live-chat','gift-cards.move-funds-to-another-account',53,52,60,60,2,1,'["금액을 다른 계정으로 옮기고 싶어요."]',52,3,2);
INSERT INTO "item" VALUES(62,'amazon-live-chat','gift-cards.canceling-gift-card-orders',6,52,61,61,2,1,'["기프트 카드 주문을 취소하고 싶어요."]',52,3,2);
INSERT INTO "item" VALUES(63,'amazon-live-chat','payment-issues',72,NULL,62,72,1,0,'["결제에 문제가 생겼어요."]',63,32,1);
INSERT INTO "item" VALUES(64,'amazon-live-chat','payment-issues.payment-declined',71,63,63,63,2,1,'["결제가 거부되었어요."]',63,3,2);
INSERT INTO "item" VALUES(65,'amazon-live-chat','payment-issues.promotion-not-applied-to-order',85,63,64,64,2,1,'["주문에 프로모션이 적용되지 않았어요."]',63,3,2);
INSERT INTO "item" VALUES(66,'amazon-live-chat','payment-issues.price-changed-on-website',76,63,65,65,2,1,'["제품가격이 바뀌었어요."]',63,3,2);
INSERT INTO "item" VALUES(67,'amazon-live-chat','payment-issues.99-annual-prime-membership-fee',1,63,66,66,2,1,'["프라임 멤버십 연회비 $99에 대해서"]',63,3,2);
INSERT INTO "item" VALUES(68,'amazon-live-chat','payment-issues.unknown-charge',112,63,67,67,2,1,'["알수없는 금액이 청구되었어요."]',63,3,2);
INSERT INTO "item" VALUES(69,'amazon-live-chat','payment-issues.charged-wrong-price',13,63,68,68,2,1,'["금액이 틀리게 청구되었어요."]',63,3,2);
INSERT INTO "item" VALUES(70,'amazon-live-chat','payment-issues.print-invoice',77,63,69,69,2,1,'["인보이스를 인쇄하고 싶어요."]',63,3,2);
INSERT INTO "item" VALUES(71,'amazon-live-chat','payment-issues.better-price-found-elsewhere',4,63,70,70,2,1,'["다른 곳에서 더 저렴한 가격을 발견했어요."]',63,3,2);
INSERT INTO "item" VALUES(72,'amazon-live-chat','payment-issues.check-rebate-status',15,63,71,71,2,1,'["리베이트 상황을 확인하고 싶어요."]',63,3,2);
INSERT INTO "item" VALUES(73,'amazon-live-chat','payment-issues.other-payment-issue',64,63,72,72,2,1,'["다른 결제문제가 생겼어요."]',63,3,2);
INSERT INTO "item" VALUES(74,'amazon-live-chat','change-an-order',7,NULL,73,84,1,0,'["주문을 변경하고 싶어요."]',74,34,1);
INSERT INTO "item" VALUES(75,'amazon-live-chat','change-an-order.cancel-an-item-or-order',5,74,74,78,2,0,'["제품 또는 주문을 취소하고 싶어요."]',74,14,2);
INSERT INTO "item" VALUES(76,'amazon-live-chat','change-an-order.cancel-an-item-or-order.no-longer-want-item',56,75,75,75,3,1,'["이 제품을 더이상 원치 않아요."]',74,3,3);
INSERT INTO "item" VALUES(77,'amazon-live-chat','change-an-order.cancel-an-item-or-order.item-will-arrive-too-late',49,75,76,76,3,1,'["물건이 너무 늦게와요."]',74,3,3);
INSERT INTO "item" VALUES(78,'amazon-live-chat','change-an-order.cancel-an-item-or-order.duplicate-order',31,75,77,77,3,1,'["중복주문이예요."]',74,3,3);
INSERT INTO "item" VALUES(79,'amazon-live-chat','change-an-order.cancel-an-item-or-order.other-reason-for-cancellation',66,75,78,78,3,1,'["주문을 취소하는 다른 이유가 있어요."]',74,3,3);
INSERT INTO "item" VALUES(80,'amazon-live-chat','change-an-order.change-delivery-address',8,74,79,79,2,1,'["배송주소를 변경하고 싶어요."]',74,3,2);
INSERT INTO "item" VALUES(81,'amazon-live-chat','change-an-order.change-shipping-address',11,74,80,80,2,1,'["배송주소를 변경하고 싶어요."]',74,3,2);
INSERT INTO "item" VALUES(82,'amazon-live-chat','change-an-order.combine-orders-or-add-items',22,74,81,81,2,1,'["주문끼리 합치거나 주문에 제품을 추가하고싶어요."]',74,3,2);
INSERT INTO "item" VALUES(83,'amazon-live-chat','change-an-order.change-payment-method',10,74,82,82,2,1,'["결제방법을 변경하고 싶어요."]',74,3,2);
INSERT INTO "item" VALUES(84,'amazon-live-chat','change-an-order.wrong-item-ordered',121,74,83,83,2,1,'["다른 제품을 주문해버렸어요."]',74,3,2);
INSERT INTO "item" VALUES(85,'amazon-live-chat','change-an-order.other-order-change',62,74,84,84,2,1,'["그 외 주문변경에 대한 문의"]',74,3,2);
INSERT INTO "item" VALUES(86,'amazon-live-chat','promotions-and-deals',86,NULL,85,103,1,0,'["프로모션과 딜"]',86,39,1);
INSERT INTO "item" VALUES(87,'amazon-live-chat','promotions-and-deals.gold-box-or-lightning-deals',38,86,86,90,2,0,'["골드박스 또는 라이트닝 딜"]',86,14,2);
INSERT INTO "item" VALUES(88,'amazon-live-chat','promotions-and-deals.gold-box-or-lightning-deals.promotion-not-applied-to-order',85,87,87,87,3,1,'["주문에 프로모션이 적용되지 않았어요."]',86,3,3);
INSERT INTO "item" VALUES(89,'amazon-live-chat','promotions-and-deals.gold-box-or-lightning-deals.charged-wrong-price',13,87,88,88,3,1,'["금액이 틀리게 청구되었어요."]',86,3,3);
INSERT INTO "item" VALUES(90,'amazon-live-chat','promotions-and-deals.gold-box-or-lightning-deals.questions-on-how-to-qualify-for-promotion',87,87,89,89,3,1,'["어떻게 해야 프로모션 조건에 적합해질수 있나요."]',86,3,3);
INSERT INTO "item" VALUES(91,'amazon-live-chat','promotions-and-deals.gold-box-or-lightning-deals.other-promotion-questions',65,87,90,90,3,1,'["그 외 프로모션에 대한 질문이 있어요."]',86,3,3);
INSERT INTO "item" VALUES(92,'amazon-live-chat','promotions-and-deals.rebates',89,86,91,96,2,0,'["리베이트"]',86,17,2);
INSERT INTO "item" VALUES(93,'amazon-live-chat','promotions-and-deals.rebates.check-rebate-status',15,92,92,92,3,1,'["리베이트 상황을 확인하고 싶어요."]',86,3,3);
INSERT INTO "item" VALUES(94,'amazon-live-chat','promotions-and-deals.rebates.questions-on-how-to-qualify-for-rebate',88,92,93,93,3,1,'["리베이트 조건에 맞으려면 어떻게 해야하나요"]',86,3,3);
INSERT INTO "item" VALUES(95,'amazon-live-chat','promotions-and-deals.rebates.need-a-rebate-form',54,92,94,94,3,1,'["리베이트 서류를 요청하고 싶어요."]',86,3,3);
INSERT INTO "item" VALUES(96,'amazon-live-chat','promotions-and-deals.rebates.why-didnt-i-qualify-for-rebate',119,92,95,95,3,1,'["나는 왜 리베이트를 받을수 없나요?"]',86,3,3);
INSERT INTO "item" VALUES(97,'amazon-live-chat','promotions-and-deals.rebates.other-rebate-questions',67,92,96,96,3,1,'["그 외 리베이트에 대한 질문이 있어요."]',86,3,3);
INSERT INTO "item" VALUES(98,'amazon-live-chat','promotions-and-deals.other-promotion-questions',65,86,97,103,2,0,'["그 외 프로모션에 대한 질문이 있어요."]',NULL,18,2);
INSERT INTO "item" VALUES(99,'amazon-live-chat','promotions-and-deals.other-promotion-questions.promotion-not-applied-to-order',85,98,98,98,3,1,'["주문에 프로모션이 적용되지 않았어요."]',NULL,3,3);
INSERT INTO "item" VALUES(100,'amazon-live-chat','promotions-and-deals.other-promotion-questions.charged-wrong-price',13,98,99,99,3,1,'["금액이 틀리게 청구되었어요."]',NULL,3,3);
INSERT INTO "item" VALUES(101,'amazon-live-chat','promotions-and-deals.other-promotion-questions.did-not-receive-claim-code',29,98,100,100,3,1,'["프로모션 코드를 안받았어요."]',86,3,3);
INSERT INTO "item" VALUES(102,'amazon-live-chat','promotions-and-deals.other-promotion-questions.questions-on-how-to-qualify-for-promotion',87,98,101,101,3,1,'["어떻게 해야 프로모션 조건에 적합해질수 있나요."]',NULL,3,3);
INSERT INTO "item" VALUES(103,'amazon-live-chat','promotions-and-deals.other-promotion-questions.why-didnt-i-qualify-for-promotion',118,98,102,102,3,1,'["나는 왜 프로모션에 적합하지 않나요?"]',86,3,3);
INSERT INTO "item" VALUES(104,'amazon-live-chat','promotions-and-deals.other-promotion-questions.other-promotion-questions',65,98,103,103,3,1,'["그 외 프로모션에 대한 질문이 있어요."]',NULL,3,3);
INSERT INTO "item" VALUES(105,'amazon-live-chat','more-order-issues',52,NULL,104,114,1,0,'["더 많은 주문질문"]',105,31,1);
INSERT INTO "item" VALUES(106,'amazon-live-chat','more-order-issues.placing-an-order',74,105,105,105,2,1,'["주문하기"]',105,3,2);
INSERT INTO "item" VALUES(107,'amazon-live-chat','more-order-issues.give-amazon-feedback',37,105,106,111,2,0,'["아마존에게 피드백을 해주세요."]',105,17,2);
INSERT INTO "item" VALUES(108,'amazon-live-chat','more-order-issues.give-amazon-feedback.opportunities-for-improvement',57,107,107,107,3,1,'["개선에 대한 피드백을 해주세요."]',105,3,3);
INSERT INTO "item" VALUES(109,'amazon-live-chat','more-order-issues.give-amazon-feedback.positive-feedback',75,107,108,108,3,1,'["긍정적인 피드백을 해주세요."]',105,3,3);
INSERT INTO "item" VALUES(110,'amazon-live-chat','more-order-issues.give-amazon-feedback.packaging-feedback',69,107,109,109,3,1,'["포장에 대한 피드백을 해주세요."]',105,3,3);
INSERT INTO "item" VALUES(111,'amazon-live-chat','more-order-issues.give-amazon-feedback.feedback-about-a-seller',34,107,110,110,3,1,'["판매자에 대해 피드백을 해주세요."]',105,3,3);
INSERT INTO "item" VALUES(112,'amazon-live-chat','more-order-issues.give-amazon-feedback.other-feedback-topic',60,107,111,111,3,1,'["다른 피드백이 있어요."]',105,3,3);
INSERT INTO "item" VALUES(113,'amazon-live-chat','more-order-issues.print-invoice',77,105,112,112,2,1,'["인보이스를 인쇄하고 싶어요."]',105,3,2);
INSERT INTO "item" VALUES(114,'amazon-live-chat','more-order-issues.suspicious-e-mail-received',105,105,113,113,2,1,'["수상한 이메일을 받았어요."]',105,3,2);
INSERT INTO "item" VALUES(115,'amazon-live-chat','more-order-issues.other-order-question-or-issue',63,105,114,114,2,1,'["그 외에 주문에 대한 질문이 있어요."]',105,3,2);
INSERT INTO "item" VALUES(116,'amazon-live-chat','phishing-or-scam-inquiries',73,NULL,115,128,1,0,'["피싱 또는 사기 문의"]',116,35,1);
INSERT INTO "item" VALUES(117,'amazon-live-chat','phishing-or-scam-inquiries.suspicious-e-mail-received',105,116,116,118,2,0,'["수상한 이메일을 받았어요."]',116,9,2);
INSERT INTO "item" VALUES(118,'amazon-live-chat','phishing-or-scam-inquiries.suspicious-e-mail-received.prize-or-giveaway-e-mail',79,117,117,117,3,1,'["경품 이메일"]',116,3,3);
INSERT INTO "item" VALUES(119,'amazon-live-chat','phishing-or-scam-inquiries.suspicious-e-mail-received.changes-to-account-account-alerts',12,117,118,118,3,1,'["계정변경 또는 계정알람"]',116,3,3);
INSERT INTO "item" VALUES(120,'amazon-live-chat','phishing-or-scam-inquiries.suspicious-phone-call',106,116,119,122,2,0,'["수상한 전화를 받았어요."]',116,11,2);
INSERT INTO "item" VALUES(121,'amazon-live-chat','phishing-or-scam-inquiries.suspicious-phone-call.unknown-order-contact',113,120,120,120,3,1,'["알수 없는 주문에 대해"]',116,3,3);
INSERT INTO "item" VALUES(122,'amazon-live-chat','phishing-or-scam-inquiries.suspicious-phone-call.requests-for-personal-account-information',97,120,121,121,3,1,'["개인정보/계정정보를 요청해요."]',116,3,3);
INSERT INTO "item" VALUES(123,'amazon-live-chat','phishing-or-scam-inquiries.suspicious-phone-call.prize-giveaway-or-promotion-offer',78,120,122,122,3,1,'["경품 또는 프로모션 제공"]',116,3,3);
INSERT INTO "item" VALUES(124,'amazon-live-chat','phishing-or-scam-inquiries.suspicious-website',107,116,123,125,2,0,'["수상한 웹사이트가 있어요."]',116,8,2);
INSERT INTO "item" VALUES(125,'amazon-live-chat','phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon',115,124,124,124,3,1,'["웹사이트에서 틀린 아마존 고객센터 전화번호를 제공해요."]',116,3,3);
INSERT INTO "item" VALUES(126,'amazon-live-chat','phishing-or-scam-inquiries.suspicious-website.requests-for-personal-account-information',97,124,125,125,3,1,'["개인정보/계정정보를 요청해요."]',NULL,3,3);
INSERT INTO "item" VALUES(127,'amazon-live-chat','phishing-or-scam-inquiries.order-related',59,116,126,128,2,0,'["주문관련"]',116,8,2);
INSERT INTO "item" VALUES(128,'amazon-live-chat','phishing-or-scam-inquiries.order-related.requests-for-payment-outside-of-amazon-site',96,127,127,127,3,1,'["아마존 사이트가 아닌 곳에서 결제요청해요."]',116,3,3);
INSERT INTO "item" VALUES(129,'amazon-live-chat','phishing-or-scam-inquiries.order-related.request-for-payment-using-amazon-gift-cards-off-amazon-site',94,127,128,128,3,1,'["아마존이 아닌 사이트에서 아마존 기프트 카드를 사용해서 결제하도록 요청해요."]',116,3,3);
INSERT INTO "item" VALUES(130,'small','gifts',124,NULL,0,2,1,0,'["상품권"]',130,8,0);
INSERT INTO "item" VALUES(131,'small','gifts-code',123,130,1,1,2,1,'["코드"]',130,3,1);
INSERT INTO "item" VALUES(132,'small','gifts-lost',122,130,2,2,2,1,'["잃어버렸어요.", "없어졌어요."]',130,3,1);
INSERT INTO "item" VALUES(133,'small','payment',126,NULL,3,4,1,0,'["결제 문제"]',133,5,0);
INSERT INTO "item" VALUES(134,'small','payment-code',123,133,4,4,2,1,'["코드"]',133,3,1);
CREATE TABLE machine (
  id TEXT PRIMARY KEY,
  fingerprint TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "machine" VALUES('01a22247-8dce-7486-9572-d533e5456495','8b0a5ded9ff94712be6f2c9767fe0dbf');
CREATE TABLE memo (
  until_ms INTEGER PRIMARY KEY,
  day INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE TABLE phrase (
  key INTEGER PRIMARY KEY,
  phrasebook TEXT NOT NULL REFERENCES phrasebook (id),
  id TEXT NOT NULL,
  label TEXT NOT NULL,
  prompt TEXT NOT NULL,
  note TEXT NOT NULL,
  accept TEXT NOT NULL,
  in_flow INTEGER NOT NULL,
  share TEXT NOT NULL CHECK (share IN ('menu', 'flow')),
  rank INTEGER NOT NULL,
  level TEXT NOT NULL,
  archived INTEGER NOT NULL,
  UNIQUE (phrasebook, id)
) STRICT;
INSERT INTO "phrase" VALUES(1,'amazon-live-chat','99-annual-prime-membership-fee','$99 annual Prime Membership fee','프라임 멤버십 연회비 $99에 대해서','$99는 이 메뉴가 쓰이던 때의 연회비예요. 지금은 금액이 다를 수 있어요.','[]',0,'menu',64,'payment-issues',0);
INSERT INTO "phrase" VALUES(2,'amazon-live-chat','an-order-i-placed','An order I placed','내 주문','','[]',1,'flow',4,'',0);
INSERT INTO "phrase" VALUES(3,'amazon-live-chat','applied-to-wrong-account','Applied to wrong account','기프트 카드를 다른 계정에 등록해버렸어요.','','[]',0,'menu',57,'gift-cards.problem-with-a-gift-card',0);
INSERT INTO "phrase" VALUES(4,'amazon-live-chat','better-price-found-elsewhere','Better price found elsewhere','다른 곳에서 더 저렴한 가격을 발견했어요.','','[]',0,'menu',65,'payment-issues',0);
INSERT INTO "phrase" VALUES(5,'amazon-live-chat','cancel-an-item-or-order','Cancel an item or order','제품 또는 주문을 취소하고 싶어요.','','[]',0,'menu',66,'change-an-order',0);
INSERT INTO "phrase" VALUES(6,'amazon-live-chat','canceling-gift-card-orders','Canceling Gift Card orders','기프트 카드 주문을 취소하고 싶어요.','','[]',0,'menu',55,'gift-cards',0);
INSERT INTO "phrase" VALUES(7,'amazon-live-chat','change-an-order','Change an order','주문을 변경하고 싶어요.','','[]',0,'menu',5,'',0);
INSERT INTO "phrase" VALUES(8,'amazon-live-chat','change-delivery-address','Change delivery address','배송주소를 변경하고 싶어요.','Change shipping address와 뜻이 같아요. 메뉴에는 둘 다 있어요.','[]',0,'menu',67,'change-an-order',0);
INSERT INTO "phrase" VALUES(9,'amazon-live-chat','change-gift-card-order','Change Gift Card Order','기프트 카드 주문을 변경하고 싶어요.','','[]',0,'menu',61,'gift-cards.problem-with-a-gift-card',0);
INSERT INTO "phrase" VALUES(10,'amazon-live-chat','change-payment-method','Change payment method','결제방법을 변경하고 싶어요.','','[]',0,'menu',70,'change-an-order',0);
INSERT INTO "phrase" VALUES(11,'amazon-live-chat','change-shipping-address','Change shipping address','배송주소를 변경하고 싶어요.','Change delivery address와 뜻이 같아요. 메뉴에는 둘 다 있어요.','[]',0,'menu',68,'change-an-order',0);
INSERT INTO "phrase" VALUES(12,'amazon-live-chat','changes-to-account-account-alerts','Changes to account/account alerts','계정변경 또는 계정알람','계정이 바뀌었다거나 계정에 문제가 있다고 알리는 수상한 이메일이에요. alert는 알림이에요.','[]',0,'menu',98,'phishing-or-scam-inquiries.suspicious-e-mail-received',0);
INSERT INTO "phrase" VALUES(13,'amazon-live-chat','charged-wrong-price','Charged wrong price','청구된 금액이 틀려요. / 금액이 틀리게 청구되었어요.','','[]',0,'menu',40,'problem-with-an-order.payment-issues',0);
INSERT INTO "phrase" VALUES(14,'amazon-live-chat','chat','Chat','채팅','','[]',1,'flow',8,'',0);
INSERT INTO "phrase" VALUES(15,'amazon-live-chat','check-rebate-status','Check rebate status','리베이트 상황을 체크하고 싶어요. / 리베이트 상황을 확인하고 싶어요.','rebate는 물건을 산 뒤에 신청해서 돌려받는 돈이에요. 반품하고 받는 환불(refund)과는 달라요.','[]',0,'menu',42,'problem-with-an-order.payment-issues',0);
INSERT INTO "phrase" VALUES(16,'amazon-live-chat','check-status-of-a-refund','Check status of a refund','환불상황을 알고싶어요.','','[]',0,'menu',47,'returns-and-refunds',0);
INSERT INTO "phrase" VALUES(17,'amazon-live-chat','check-status-of-a-return','Check status of a return','반품상황을 알고싶어요.','','[]',0,'menu',46,'returns-and-refunds',0);
INSERT INTO "phrase" VALUES(18,'amazon-live-chat','check-status-of-order','Check status of order','주문상태를 확인하고 싶어요.','','[]',0,'menu',9,'wheres-my-stuff',0);
INSERT INTO "phrase" VALUES(19,'amazon-live-chat','choose-a-different-order','Choose a Different Order','다른 주문 선택하기','','[]',1,'flow',5,'',0);
INSERT INTO "phrase" VALUES(20,'amazon-live-chat','claim-code-unreadable','Claim code unreadable','기프트카드 코드가 등록되지 않아요.','등록 오류가 아니라, 코드가 지워지거나 번져서 읽을 수 없을 때예요.','[]',0,'menu',58,'gift-cards.problem-with-a-gift-card',0);
INSERT INTO "phrase" VALUES(21,'amazon-live-chat','close-window','Close Window','창 닫기','','[]',1,'flow',13,'',0);
INSERT INTO "phrase" VALUES(22,'amazon-live-chat','combine-orders-or-add-items','Combine orders or add items','주문끼리 합치거나 주문에 제품을 추가하고싶어요.','','[]',0,'menu',69,'change-an-order',0);
INSERT INTO "phrase" VALUES(23,'amazon-live-chat','contact-us','Contact Us','문의하기','','[]',1,'flow',2,'',0);
INSERT INTO "phrase" VALUES(24,'amazon-live-chat','correct-product-box-contained-incorrect-item','Correct product box contained incorrect item','제품상자는 맞는데 안에는 다른 물건이 들어있어요.','','[]',0,'menu',32,'problem-with-an-order.wrong-item-or-not-as-expected',0);
INSERT INTO "phrase" VALUES(25,'amazon-live-chat','damaged-item','Damaged item','물건이 파손되었어요.','','[]',0,'menu',17,'problem-with-an-order',0);
INSERT INTO "phrase" VALUES(26,'amazon-live-chat','defective-item-item-does-not-work','Defective item/item does not work','물건이 불량이에요.','','[]',0,'menu',18,'problem-with-an-order',0);
INSERT INTO "phrase" VALUES(27,'amazon-live-chat','delivered','Delivered','배송완료','','[]',1,'flow',15,'',0);
INSERT INTO "phrase" VALUES(28,'amazon-live-chat','delivery-date-was-changed','Delivery date was changed','배송날짜가 바뀌었어요.','','[]',0,'menu',12,'wheres-my-stuff',0);
INSERT INTO "phrase" VALUES(29,'amazon-live-chat','did-not-receive-claim-code','Did not receive claim code','프로모션 코드를 안받았어요.','안 받겠다고 한 것이 아니라, 코드가 오지 않았을 때예요. claim code는 등록해서 쓰는 코드예요.','[]',0,'menu',84,'promotions-and-deals.other-promotion-questions',0);
INSERT INTO "phrase" VALUES(30,'amazon-live-chat','different-from-item-ordered','Different from item ordered','제가 주문한 물건이 아니예요.','','[]',0,'menu',29,'problem-with-an-order.wrong-item-or-not-as-expected',0);
INSERT INTO "phrase" VALUES(31,'amazon-live-chat','duplicate-order','Duplicate order','중복으로 주문되었어요. / 중복주문이예요.','','[]',0,'menu',21,'problem-with-an-order',0);
INSERT INTO "phrase" VALUES(32,'amazon-live-chat','e-mail-a-transcript-of-this-chat-to','E-mail a transcript of this chat to','채팅 내용을 다음 이메일로 받기','','[]',1,'flow',10,'',0);
INSERT INTO "phrase" VALUES(33,'amazon-live-chat','entire-item-missing-from-shipment','Entire item missing from shipment','물건이 하나도 안들어있어요.','부품이 아니라 물건 하나가 통째로 빠졌을 때예요. 상자가 텅 비었다는 말은 아니에요.','[]',0,'menu',15,'wheres-my-stuff.received-incomplete-shipment',0);
INSERT INTO "phrase" VALUES(34,'amazon-live-chat','feedback-about-a-seller','Feedback about a seller','판매자에 대해 피드백을 해주세요.','판매자에 대한 내 의견을 남기는 곳이에요.','[]',0,'menu',92,'more-order-issues.give-amazon-feedback',0);
INSERT INTO "phrase" VALUES(35,'amazon-live-chat','gift-card-different-from-what-was-ordered','Gift Card different from what was ordered','주문한 기프트 카드와 달라요.','','[]',0,'menu',62,'gift-cards.problem-with-a-gift-card',0);
INSERT INTO "phrase" VALUES(36,'amazon-live-chat','gift-cards','Gift Cards','기프트 카드','','[]',0,'menu',3,'',0);
INSERT INTO "phrase" VALUES(37,'amazon-live-chat','give-amazon-feedback','Give Amazon feedback','아마존에게 피드백을 해주세요.','feedback을 해 달라는 말이 아니라, 내가 아마존에 의견을 남기는 곳이에요.','[]',0,'menu',87,'more-order-issues',0);
INSERT INTO "phrase" VALUES(38,'amazon-live-chat','gold-box-or-lightning-deals','Gold Box or Lightning Deals','골드박스 또는 라이트닝 딜','아마존의 특가 행사 이름이에요. Lightning Deals는 짧은 시간 동안만 열려요.','[]',0,'menu',76,'promotions-and-deals',0);
INSERT INTO "phrase" VALUES(39,'amazon-live-chat','help','Help','도움말','','[]',1,'flow',0,'',0);
INSERT INTO "phrase" VALUES(40,'amazon-live-chat','how-can-we-help-you-today','How can we help you today?','무엇을 도와드릴까요?','','[]',1,'flow',9,'',0);
INSERT INTO "phrase" VALUES(41,'amazon-live-chat','how-to-return-a-gift','How to return a gift','선물을 반품하는 방법을 알고싶어요.','','[]',0,'menu',48,'returns-and-refunds',0);
INSERT INTO "phrase" VALUES(42,'amazon-live-chat','how-to-return-an-item','How to return an item','반품하는 방법을 알려주세요.','','[]',0,'menu',44,'returns-and-refunds',0);
INSERT INTO "phrase" VALUES(43,'amazon-live-chat','how-would-you-like-to-contact-us','How would you like to contact us?','어떤 방법으로 문의를 하고싶으신가요?','','[]',1,'flow',7,'',0);
INSERT INTO "phrase" VALUES(44,'amazon-live-chat','improper-insufficient-packaging','Improper/insufficient packaging','포장이 부적합하거나 불충분했어요.','','[]',0,'menu',28,'problem-with-an-order.damaged-item',0);
INSERT INTO "phrase" VALUES(45,'amazon-live-chat','incorrect-refund','Incorrect refund','환불금액이 틀려요.','','[]',0,'menu',49,'returns-and-refunds',0);
INSERT INTO "phrase" VALUES(46,'amazon-live-chat','incorrect-shipping-address','Incorrect shipping address','배송주소가 틀려요.','','[]',0,'menu',34,'problem-with-an-order.shipping-or-delivery-issues',0);
INSERT INTO "phrase" VALUES(47,'amazon-live-chat','incorrect-shipping-charge','Incorrect shipping charge','배송비가 틀려요.','','[]',0,'menu',35,'problem-with-an-order.shipping-or-delivery-issues',0);
INSERT INTO "phrase" VALUES(48,'amazon-live-chat','item-doesnt-match-website-description','Item doesn''t match website description','상품페이지에 적혀있던 상품설명과 달라요.','','[]',0,'menu',30,'problem-with-an-order.wrong-item-or-not-as-expected',0);
INSERT INTO "phrase" VALUES(49,'amazon-live-chat','item-will-arrive-too-late','Item will arrive too late','물건이 너무 늦게와요.','아직 안 왔지만, 도착 예정일이 너무 늦을 때예요.','[]',0,'menu',74,'change-an-order.cancel-an-item-or-order',0);
INSERT INTO "phrase" VALUES(50,'amazon-live-chat','lost-a-gift-card','Lost a Gift Card','기프트 카드를 분실했어요.','','[]',0,'menu',56,'gift-cards.problem-with-a-gift-card',0);
INSERT INTO "phrase" VALUES(51,'amazon-live-chat','missing-item-or-parts','Missing item or parts','제품이 없거나 또는 부품 없어요.','','[]',0,'menu',19,'problem-with-an-order',0);
INSERT INTO "phrase" VALUES(52,'amazon-live-chat','more-order-issues','More order issues','더 많은 주문질문','issue는 질문보다 문제에 가까워요. 앞에 없는 주문 문제가 모여 있어요.','[]',0,'menu',7,'',0);
INSERT INTO "phrase" VALUES(53,'amazon-live-chat','move-funds-to-another-account','Move funds to another account','금액을 다른 계정으로 옮기고 싶어요.','funds는 계정에 등록된 기프트 카드 잔액이에요.','[]',0,'menu',54,'gift-cards',0);
INSERT INTO "phrase" VALUES(54,'amazon-live-chat','need-a-rebate-form','Need a rebate form','리베이트 서류를 요청하고 싶어요.','','[]',0,'menu',81,'promotions-and-deals.rebates',0);
INSERT INTO "phrase" VALUES(55,'amazon-live-chat','need-more-help','Need More Help','도움이 더 필요해요','','[]',1,'flow',1,'',0);
INSERT INTO "phrase" VALUES(56,'amazon-live-chat','no-longer-want-item','No longer want item','이 제품을 더이상 원치 않아요.','','[]',0,'menu',73,'change-an-order.cancel-an-item-or-order',0);
INSERT INTO "phrase" VALUES(57,'amazon-live-chat','opportunities-for-improvement','Opportunities for improvement','개선에 대한 피드백을 해주세요.','고쳤으면 하는 점을 남기는 곳이에요.','[]',0,'menu',90,'more-order-issues.give-amazon-feedback',0);
INSERT INTO "phrase" VALUES(58,'amazon-live-chat','order','order #','주문번호','','[]',1,'flow',14,'',0);
INSERT INTO "phrase" VALUES(59,'amazon-live-chat','order-related','Order related','주문관련','주문과 관련된 피싱이나 사기를 알리는 곳이에요.','[]',0,'menu',96,'phishing-or-scam-inquiries',0);
INSERT INTO "phrase" VALUES(60,'amazon-live-chat','other-feedback-topic','Other feedback topic','다른 피드백이 있어요.','앞에 없는 주제로 의견을 남기는 곳이에요.','[]',0,'menu',93,'more-order-issues.give-amazon-feedback',0);
INSERT INTO "phrase" VALUES(61,'amazon-live-chat','other-issue-with-order-received','Other issue with order received','주문에 이 외 다른 문제가 생겼어요.','이미 받은 주문에 다른 문제가 있을 때예요.','[]',0,'menu',23,'problem-with-an-order',0);
INSERT INTO "phrase" VALUES(62,'amazon-live-chat','other-order-change','Other order change','그 외 주문변경에 대한 문의','','[]',0,'menu',72,'change-an-order',0);
INSERT INTO "phrase" VALUES(63,'amazon-live-chat','other-order-question-or-issue','Other order question or issue','그 외에 주문에 대한 질문이 있어요.','질문뿐 아니라 앞에 없는 다른 문제가 있을 때도 여기예요.','[]',0,'menu',89,'more-order-issues',0);
INSERT INTO "phrase" VALUES(64,'amazon-live-chat','other-payment-issue','Other payment issue','이 외에 다른 결제문제가 생겼어요. / 다른 결제문제가 생겼어요.','','[]',0,'menu',43,'problem-with-an-order.payment-issues',0);
INSERT INTO "phrase" VALUES(65,'amazon-live-chat','other-promotion-questions','Other promotion questions','그 외 프로모션에 대한 질문이 있어요.','','[]',0,'menu',78,'promotions-and-deals',0);
INSERT INTO "phrase" VALUES(66,'amazon-live-chat','other-reason-for-cancellation','Other reason for cancellation','주문을 취소하는 다른 이유가 있어요.','','[]',0,'menu',75,'change-an-order.cancel-an-item-or-order',0);
INSERT INTO "phrase" VALUES(67,'amazon-live-chat','other-rebate-questions','Other rebate questions','그 외 리베이트에 대한 질문이 있어요.','','[]',0,'menu',83,'promotions-and-deals.rebates',0);
INSERT INTO "phrase" VALUES(68,'amazon-live-chat','other-return-or-refund-issue','Other return or refund issue','그 외 반품 또는 환불 문제가 있어요.','','[]',0,'menu',52,'returns-and-refunds',0);
INSERT INTO "phrase" VALUES(69,'amazon-live-chat','packaging-feedback','Packaging feedback','포장에 대한 피드백을 해주세요.','포장을 어떻게 느꼈는지 내 의견을 남기는 곳이에요.','[]',0,'menu',36,'problem-with-an-order.shipping-or-delivery-issues',0);
INSERT INTO "phrase" VALUES(70,'amazon-live-chat','packaging-undamaged-product-damaged','Packaging undamaged, product damaged','포장은 파손되지 않고 물건이 파손되었어요.','','[]',0,'menu',24,'problem-with-an-order.damaged-item',0);
INSERT INTO "phrase" VALUES(71,'amazon-live-chat','payment-declined','Payment declined','결제가 거부되었어요.','','[]',0,'menu',37,'problem-with-an-order.payment-issues',0);
INSERT INTO "phrase" VALUES(72,'amazon-live-chat','payment-issues','Payment issues','결제에 문제가 생겼어요.','','[]',0,'menu',4,'',0);
INSERT INTO "phrase" VALUES(73,'amazon-live-chat','phishing-or-scam-inquiries','Phishing or Scam Inquiries','피싱 또는 사기 문의','','[]',0,'menu',8,'',0);
INSERT INTO "phrase" VALUES(74,'amazon-live-chat','placing-an-order','Placing an order','주문하기','주문을 넣는 과정에 대한 문의예요. 눌러도 주문되지는 않아요.','[]',0,'menu',86,'more-order-issues',0);
INSERT INTO "phrase" VALUES(75,'amazon-live-chat','positive-feedback','Positive feedback','긍정적인 피드백을 해주세요.','좋았던 점을 남기는 곳이에요.','[]',0,'menu',91,'more-order-issues.give-amazon-feedback',0);
INSERT INTO "phrase" VALUES(76,'amazon-live-chat','price-changed-on-website','Price changed on website','제품가격이 바뀌었어요.','청구된 금액이 아니라, 웹사이트에 적힌 가격이 바뀌었을 때예요.','[]',0,'menu',63,'payment-issues',0);
INSERT INTO "phrase" VALUES(77,'amazon-live-chat','print-invoice','Print invoice','인보이스 인쇄하고싶어요. / 인보이스를 인쇄하고 싶어요.','invoice는 주문 내역과 금액이 적힌 청구서예요.','[]',0,'menu',41,'problem-with-an-order.payment-issues',0);
INSERT INTO "phrase" VALUES(78,'amazon-live-chat','prize-giveaway-or-promotion-offer','Prize, Giveaway or Promotion offer','경품 또는 프로모션 제공','경품이나 할인을 주겠다는 수상한 전화를 받았을 때예요.','[]',0,'menu',101,'phishing-or-scam-inquiries.suspicious-phone-call',0);
INSERT INTO "phrase" VALUES(79,'amazon-live-chat','prize-or-giveaway-e-mail','Prize or Giveaway e-mail','경품 이메일','경품에 당첨되었다는 수상한 이메일을 받았을 때예요.','[]',0,'menu',97,'phishing-or-scam-inquiries.suspicious-e-mail-received',0);
INSERT INTO "phrase" VALUES(80,'amazon-live-chat','problem-with-a-gift-card','Problem with a Gift Card','기프트 카드에 문제가 생겼어요.','','[]',0,'menu',53,'gift-cards',0);
INSERT INTO "phrase" VALUES(81,'amazon-live-chat','problem-with-an-order','Problem with an order','주문에 문제가 생겼어요.','','[]',0,'menu',1,'',0);
INSERT INTO "phrase" VALUES(82,'amazon-live-chat','product-box-damaged','Product box damaged','제품상자가 파손되었어요.','','[]',0,'menu',26,'problem-with-an-order.damaged-item',0);
INSERT INTO "phrase" VALUES(83,'amazon-live-chat','product-doesnt-meet-expectations','Product doesn''t meet expectations','물건이 기대에 미치지 않아요.','','[]',0,'menu',31,'problem-with-an-order.wrong-item-or-not-as-expected',0);
INSERT INTO "phrase" VALUES(84,'amazon-live-chat','product-parts-or-accessories-missing','Product parts or accessories missing','제품의 일부 또는 부품이 안들어있어요. / 제품의 어느 부분이나 부품이 안들어있어요.','','[]',0,'menu',16,'wheres-my-stuff.received-incomplete-shipment',0);
INSERT INTO "phrase" VALUES(85,'amazon-live-chat','promotion-not-applied-to-order','Promotion not applied to order','주문에 프로모션 적용이 안되었어요. / 주문에 프로모션이 적용되지 않았어요.','','[]',0,'menu',38,'problem-with-an-order.payment-issues',0);
INSERT INTO "phrase" VALUES(86,'amazon-live-chat','promotions-and-deals','Promotions and deals','프로모션과 딜','','[]',0,'menu',6,'',0);
INSERT INTO "phrase" VALUES(87,'amazon-live-chat','questions-on-how-to-qualify-for-promotion','Questions on how to qualify for promotion','어떻게 해야 프로모션 조건에 적합해질수 있나요.','','[]',0,'menu',79,'promotions-and-deals.gold-box-or-lightning-deals',0);
INSERT INTO "phrase" VALUES(88,'amazon-live-chat','questions-on-how-to-qualify-for-rebate','Questions on how to qualify for rebate','리베이트 조건에 맞으려면 어떻게 해야하나요','','[]',0,'menu',80,'promotions-and-deals.rebates',0);
INSERT INTO "phrase" VALUES(89,'amazon-live-chat','rebates','Rebates','리베이트','물건을 산 뒤에 신청해서 돌려받는 돈이에요. 반품하고 받는 환불(refund)과는 달라요.','[]',0,'menu',77,'promotions-and-deals',0);
INSERT INTO "phrase" VALUES(90,'amazon-live-chat','received-extra-item','Received extra item','물건 수량이 추가로 더 왔어요.','주문하지 않은 물건이 더 들어 있을 때도 여기예요.','[]',0,'menu',33,'problem-with-an-order.wrong-item-or-not-as-expected',0);
INSERT INTO "phrase" VALUES(91,'amazon-live-chat','received-incomplete-shipment','Received incomplete shipment','배송이 불완전해요.','주문한 것 가운데 일부만 왔을 때예요.','[]',0,'menu',14,'wheres-my-stuff',0);
INSERT INTO "phrase" VALUES(92,'amazon-live-chat','refund-or-replacement-request-declined','Refund or replacement request declined','환불 또는 대체 요청을 거부당했어요.','replacement는 새 물건으로 바꿔 주는 교환이에요.','[]',0,'menu',13,'wheres-my-stuff',0);
INSERT INTO "phrase" VALUES(93,'amazon-live-chat','remove-gift-card-from-account','Remove Gift Card from account','계정에서 기프트 카드를 제거하고 싶어요.','','[]',0,'menu',59,'gift-cards.problem-with-a-gift-card',0);
INSERT INTO "phrase" VALUES(94,'amazon-live-chat','request-for-payment-using-amazon-gift-cards-off-amazon-site','Request for payment using Amazon Gift Cards off Amazon site','아마존이 아닌 사이트에서 아마존 기프트 카드를 사용해서 결제하도록 요청해요.','','[]',0,'menu',104,'phishing-or-scam-inquiries.order-related',0);
INSERT INTO "phrase" VALUES(95,'amazon-live-chat','request-return-mailing-label','Request return mailing label','리턴라벨을 요청할래요.','mailing label은 반품 상자에 붙이는 운송장 스티커예요.','[]',0,'menu',45,'returns-and-refunds',0);
INSERT INTO "phrase" VALUES(96,'amazon-live-chat','requests-for-payment-outside-of-amazon-site','Requests for payment outside of Amazon site','아마존 사이트가 아닌 곳에서 결제요청해요.','','[]',0,'menu',103,'phishing-or-scam-inquiries.order-related',0);
INSERT INTO "phrase" VALUES(97,'amazon-live-chat','requests-for-personal-account-information','Requests for personal/account information','개인정보/계정정보를 요청해요.','','[]',0,'menu',100,'phishing-or-scam-inquiries.suspicious-phone-call',0);
INSERT INTO "phrase" VALUES(98,'amazon-live-chat','returns-and-refunds','Returns and refunds','반품과 환불을 하고싶어요.','','[]',0,'menu',2,'',0);
INSERT INTO "phrase" VALUES(99,'amazon-live-chat','returns-policy','Returns policy','반품 정책을 알려주세요.','','[]',0,'menu',50,'returns-and-refunds',0);
INSERT INTO "phrase" VALUES(100,'amazon-live-chat','shipment-is-late','Shipment is late','배송이 지연되었어요.','','[]',0,'menu',10,'wheres-my-stuff',0);
INSERT INTO "phrase" VALUES(101,'amazon-live-chat','shipping-and-product-boxes-damaged','Shipping and product boxes damaged','택배상자와 제품상자가 파손되었어요.','','[]',0,'menu',25,'problem-with-an-order.damaged-item',0);
INSERT INTO "phrase" VALUES(102,'amazon-live-chat','shipping-box-damaged','Shipping box damaged','택배상자 파손되었어요.','','[]',0,'menu',27,'problem-with-an-order.damaged-item',0);
INSERT INTO "phrase" VALUES(103,'amazon-live-chat','shipping-or-delivery-issues','Shipping or delivery issues','배송 또는 배달에 문제가 있어요.','','[]',0,'menu',22,'problem-with-an-order',0);
INSERT INTO "phrase" VALUES(104,'amazon-live-chat','start-chat','Start Chat','채팅 시작하기','','[]',1,'flow',12,'',0);
INSERT INTO "phrase" VALUES(105,'amazon-live-chat','suspicious-e-mail-received','Suspicious e-mail received','수상한 이메일을 받았어요.','','[]',0,'menu',88,'more-order-issues',0);
INSERT INTO "phrase" VALUES(106,'amazon-live-chat','suspicious-phone-call','Suspicious phone call','수상한 전화를 받았어요.','','[]',0,'menu',94,'phishing-or-scam-inquiries',0);
INSERT INTO "phrase" VALUES(107,'amazon-live-chat','suspicious-website','Suspicious Website','수상한 웹사이트가 있어요.','','[]',0,'menu',95,'phishing-or-scam-inquiries',0);
INSERT INTO "phrase" VALUES(108,'amazon-live-chat','tell-us-more-about-your-issue','Tell us more about your issue','문의 내용에 대해 말해주세요','','[]',1,'flow',6,'',0);
INSERT INTO "phrase" VALUES(109,'amazon-live-chat','textbook-rentals','Textbook rentals','빌린 교과서는 어떻게 반송하나요.','영어는 그냥 ‘교과서 대여’예요. 반송 말고 다른 대여 문의도 여기예요.','[]',0,'menu',51,'returns-and-refunds',0);
INSERT INTO "phrase" VALUES(110,'amazon-live-chat','tracking-shows-delivered-but-shipment-not-received','Tracking shows delivered but shipment not received','Delivered(배송완료)라고 뜨는데 물건을 받지 못했어요.','','[]',0,'menu',11,'wheres-my-stuff',0);
INSERT INTO "phrase" VALUES(111,'amazon-live-chat','unable-to-use-gift-card','Unable to use Gift Card','기프트 카드 사용이 불가능해요.','','[]',0,'menu',60,'gift-cards.problem-with-a-gift-card',0);
INSERT INTO "phrase" VALUES(112,'amazon-live-chat','unknown-charge','Unknown charge','알수없는 금액이 청구되었어요.','','[]',0,'menu',39,'problem-with-an-order.payment-issues',0);
INSERT INTO "phrase" VALUES(113,'amazon-live-chat','unknown-order-contact','Unknown Order contact','알수 없는 주문에 대해','내가 모르는 주문 때문에 연락을 받았을 때예요.','[]',0,'menu',99,'phishing-or-scam-inquiries.suspicious-phone-call',0);
INSERT INTO "phrase" VALUES(114,'amazon-live-chat','use-a-different-name','Use a different name','다른 이름으로 채팅하기','','[]',1,'flow',11,'',0);
INSERT INTO "phrase" VALUES(115,'amazon-live-chat','website-provide-false-contact-number-for-amazon','Website provide false contact number for Amazon','웹사이트에서 틀린 아마존 고객센터 전화번호를 제공해요.','','[]',0,'menu',102,'phishing-or-scam-inquiries.suspicious-website',0);
INSERT INTO "phrase" VALUES(116,'amazon-live-chat','what-can-we-help-you-with','What can we help you with?','무엇을 도와드릴까요?','','[]',1,'flow',3,'',0);
INSERT INTO "phrase" VALUES(117,'amazon-live-chat','wheres-my-stuff','Where''s my stuff?','내 물건은 어디있어요?','','[]',0,'menu',0,'',0);
INSERT INTO "phrase" VALUES(118,'amazon-live-chat','why-didnt-i-qualify-for-promotion','Why didn''t I qualify for promotion?','나는 왜 프로모션에 적합하지 않나요?','qualify는 조건을 채운다는 뜻이에요. 내가 왜 조건을 채우지 못했는지 물어봐요.','[]',0,'menu',85,'promotions-and-deals.other-promotion-questions',0);
INSERT INTO "phrase" VALUES(119,'amazon-live-chat','why-didnt-i-qualify-for-rebate','Why didn''t I qualify for rebate?','나는 왜 리베이트를 받을수 없나요?','qualify는 조건을 채운다는 뜻이에요. 내가 왜 조건을 채우지 못했는지 물어봐요.','[]',0,'menu',82,'promotions-and-deals.rebates',0);
INSERT INTO "phrase" VALUES(120,'amazon-live-chat','wrong-item-or-not-as-expected','Wrong item or not as expected','다른 물건이 왔거나 예상치않은 물건이 왔어요.','','[]',0,'menu',20,'problem-with-an-order',0);
INSERT INTO "phrase" VALUES(121,'amazon-live-chat','wrong-item-ordered','Wrong item ordered','다른 제품을 주문해버렸어요.','내가 주문을 잘못했을 때예요. 다른 물건이 왔을 때는 Wrong item or not as expected예요.','[]',0,'menu',71,'change-an-order',0);
INSERT INTO "phrase" VALUES(122,'small','card-was-lost','Card was lost','잃어버렸어요. / 없어졌어요.','','[]',0,'menu',3,'gifts',0);
INSERT INTO "phrase" VALUES(123,'small','claim-code','Claim code','코드','','[]',0,'menu',2,'gifts',0);
INSERT INTO "phrase" VALUES(124,'small','gift-cards','Gift Cards','상품권','','[]',0,'menu',0,'',0);
INSERT INTO "phrase" VALUES(125,'small','help','Help','도움말','','[]',1,'flow',0,'',0);
INSERT INTO "phrase" VALUES(126,'small','payment-issues','Payment issues','결제 문제','','[]',0,'menu',1,'',0);
CREATE TABLE phrasebook (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  as_of TEXT NOT NULL,
  origin TEXT NOT NULL,
  position INTEGER NOT NULL,
  document TEXT NOT NULL REFERENCES document (hash),
  phrases INTEGER NOT NULL DEFAULT 0,
  cards INTEGER NOT NULL DEFAULT 0,
  flow_cards INTEGER NOT NULL DEFAULT 0,
  items INTEGER NOT NULL DEFAULT 0,
  leaves INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
INSERT INTO "phrasebook" VALUES('amazon-live-chat','{"en": "Amazon.com live chat", "ko": "미국 아마존 라이브챗"}','2017-12','shipped',0,'d541462acf74b9b5471935dfad3650b1',121,325,32,129,104,0);
INSERT INTO "phrasebook" VALUES('small','{"en": "A small phrasebook", "ko": "작은 표현집"}','2020-01','user',1,'7acbdd87cc3f5f278b6136796f95a171',5,12,2,5,3,0);
CREATE TABLE quiz_run (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  phrasebook TEXT NOT NULL,
  mode TEXT NOT NULL,
  counts INTEGER NOT NULL
) STRICT;
INSERT INTO "quiz_run" VALUES(17,'01a22247-8e29-76bf-9658-7deb3d3a9de4','amazon-live-chat','walk',1);
CREATE TABLE quiz_step (
  seq INTEGER PRIMARY KEY,
  run INTEGER,
  number INTEGER NOT NULL,
  item TEXT NOT NULL,
  subject TEXT NOT NULL,
  level INTEGER NOT NULL,
  ms INTEGER NOT NULL,
  is_right INTEGER NOT NULL,
  guess REAL,
  correct TEXT,
  taken TEXT,
  is_last INTEGER NOT NULL,
  all_right INTEGER NOT NULL,
  score REAL NOT NULL,
  chance REAL NOT NULL
) STRICT;
INSERT INTO "quiz_step" VALUES(18,17,0,'gift-cards.problem-with-a-gift-card.unable-to-use-gift-card','phrase:unable-to-use-gift-card',1,700,1,1.11111111111111104943e-01,NULL,NULL,0,0,0.0,0.0);
INSERT INTO "quiz_step" VALUES(19,17,0,'gift-cards.problem-with-a-gift-card.unable-to-use-gift-card','phrase:unable-to-use-gift-card',2,700,1,3.33333333333333314829e-01,NULL,NULL,0,0,0.0,0.0);
INSERT INTO "quiz_step" VALUES(20,17,0,'gift-cards.problem-with-a-gift-card.unable-to-use-gift-card','phrase:unable-to-use-gift-card',3,700,1,1.42857142857142849212e-01,NULL,NULL,1,1,1.0,0.005291);
INSERT INTO "quiz_step" VALUES(21,17,1,'phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon','phrase:website-provide-false-contact-number-for-amazon',1,700,0,1.11111111111111104943e-01,'Phishing or Scam Inquiries','Where''s my stuff?',0,0,0.0,0.0);
INSERT INTO "quiz_step" VALUES(22,17,1,'phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon','phrase:website-provide-false-contact-number-for-amazon',2,700,0,0.25,'Suspicious Website','Suspicious e-mail received',0,0,0.0,0.0);
INSERT INTO "quiz_step" VALUES(23,17,1,'phishing-or-scam-inquiries.suspicious-website.website-provide-false-contact-number-for-amazon','phrase:website-provide-false-contact-number-for-amazon',3,700,0,0.5,'Website provide false contact number for Amazon','Requests for personal/account information',1,0,0.0,0.013889);
CREATE TABLE remark (
  phrase TEXT PRIMARY KEY,
  note TEXT NOT NULL,
  mnemonic TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE review (
  seq INTEGER PRIMARY KEY,
  card INTEGER NOT NULL,
  learning_day INTEGER NOT NULL,
  rating INTEGER NOT NULL,
  duration_ms INTEGER NOT NULL,
  last_day INTEGER,
  from_day INTEGER,
  stability REAL,
  difficulty REAL,
  chance REAL,
  tested INTEGER,
  is_new INTEGER NOT NULL,
  spaced INTEGER NOT NULL,
  lapses INTEGER NOT NULL
) STRICT;
INSERT INTO "review" VALUES(3,1,20514,1,0,NULL,NULL,NULL,NULL,NULL,NULL,1,0,0);
INSERT INTO "review" VALUES(4,1,20514,2,0,20514,20514,2.11999997496604919433e-01,6.41330003738403320312e+00,NULL,NULL,0,0,0);
INSERT INTO "review" VALUES(5,326,20514,3,0,NULL,NULL,NULL,NULL,NULL,NULL,1,0,0);
INSERT INTO "review" VALUES(6,1,20514,4,0,20514,20514,2.11999997496604919433e-01,7.60420989990234375e+00,NULL,NULL,0,0,0);
INSERT INTO "review" VALUES(7,326,20514,1,0,20514,20514,2.30649995803833,2.11810398101806640625e+00,NULL,NULL,0,0,0);
INSERT INTO "review" VALUES(8,326,20514,2,0,20514,20514,7.75083899497985839843e-01,7.39450216293335,NULL,NULL,0,0,0);
INSERT INTO "review" VALUES(9,26,20514,3,0,NULL,NULL,NULL,NULL,NULL,NULL,1,0,0);
INSERT INTO "review" VALUES(10,326,20514,4,0,20514,20514,7.75083899497985839843e-01,8.25557708740234375e+00,NULL,NULL,0,0,0);
INSERT INTO "review" VALUES(11,26,20514,1,0,20514,20514,2.30649995803833,2.11810398101806640625e+00,NULL,NULL,0,0,0);
INSERT INTO "review" VALUES(12,26,20514,2,0,20514,20514,7.75083899497985839843e-01,7.39450216293335,NULL,NULL,0,0,0);
INSERT INTO "review" VALUES(13,334,20514,3,0,NULL,NULL,NULL,NULL,NULL,NULL,1,0,0);
CREATE TABLE search_text (
  phrasebook TEXT NOT NULL REFERENCES phrasebook (id),
  number INTEGER NOT NULL,
  phrase INTEGER NOT NULL REFERENCES phrase (key),
  texts TEXT NOT NULL,
  PRIMARY KEY (phrasebook, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "search_text" VALUES('amazon-live-chat',0,117,'lwheres my stuff
g내 물건은 어디있어요
k배송
k내 택배
k어디 있어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',1,18,'lcheck status of order
g주문상태를 확인하고 싶어요
k배송 조회
k배송 추적
k트래킹
k송장 번호
k택배 조회
k언제 와요
k어디쯤
k언제 오나요
s어제 산 믹서기가 지금 어디까지 왔는지 궁금해요
s사흘 전에 산 책이 출발은 했는지 궁금해요');
INSERT INTO "search_text" VALUES('amazon-live-chat',2,100,'lshipment is late
g배송이 지연되었어요
k안 왔어요
k안 와요
k늦어요
k택배 안 옴
k도착 안 함
k감감무소식
k배송 늦음
k딜레이
s도착한다던 날이 나흘이나 지났는데 아직도 안 왔어요
s지난주 금요일까지 온다던 운동화가 아직 감감무소식이에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',3,110,'ltracking shows delivered but shipment not received
gdelivered 배송완료 라고 뜨는데 물건을 받지 못했어요
k택배 분실
k배송 분실
k배달 완료
k도난
k사라졌어요
k문 앞에 없어요
k못 받았어요
k완료로 떠요
s도착했다고 나오는데 문 앞에도 우편함에도 없어요
s기사님은 현관에 두고 갔다는데 아무것도 없었어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',4,28,'ldelivery date was changed
g배송날짜가 바뀌었어요
k도착일
k도착 예정일
k배송일 변경
k미뤄졌어요
k밀렸어요
k연기
s화요일에 온다더니 갑자기 다음 주 목요일로 밀렸어요
s3일에 온다던 이어폰이 어느새 15일 도착으로 나와요');
INSERT INTO "search_text" VALUES('amazon-live-chat',5,92,'lrefund or replacement request declined
g환불 또는 대체 요청을 거부당했어요
k교환
k교환 거절
k교환 안 됨
k환불 거절
k환불 안 해줘요
k바꿔 주세요
k새것으로
k반려
s망가진 램프를 새것으로 바꿔 달라고 했는데 안 된대요
s깨진 접시 값을 돌려 달라고 했더니 안 된다는 답이 왔어요
nreplacement는 새 물건으로 바꿔 주는 교환이에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',6,91,'lreceived incomplete shipment
g배송이 불완전해요
n주문한 것 가운데 일부만 왔을 때예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',7,33,'lentire item missing from shipment
g물건이 하나도 안들어있어요
k누락
k상품 누락
k빠졌어요
k덜 왔어요
k일부만
k수량 부족
k빈 상자
s컵과 접시를 함께 샀는데 상자에는 컵뿐이었어요
s책 세 권을 샀는데 두 권만 왔어요
n부품이 아니라 물건 하나가 통째로 빠졌을 때예요 상자가 텅 비었다는 말은 아니에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',8,84,'lproduct parts or accessories missing
g제품의 일부 또는 부품이 안들어있어요
g제품의 어느 부분이나 부품이 안들어있어요
k부속품
k구성품
k부품 누락
k나사
k충전기
k설명서
k부품 빠졌어요
k뚜껑이 없어요
s책장을 조립하려는데 나사가 네 개 모자랐어요
s전동 칫솔은 왔는데 상자에 충전기가 없었어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',9,81,'lproblem with an order
g주문에 문제가 생겼어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',10,25,'ldamaged item
g물건이 파손되었어요
k망가졌어요
k손상
k데미지');
INSERT INTO "search_text" VALUES('amazon-live-chat',11,70,'lpackaging undamaged product damaged
g포장은 파손되지 않고 물건이 파손되었어요
k깨졌어요
k깨짐
k박살
k부서졌어요
k금이 갔어요
k흠집
k스크래치
k망가져서 왔어요
s상자는 멀쩡한데 컵이 깨져 있었어요
s겉은 깨끗한데 뜯어 보니 접시에 금이 가 있었어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',12,101,'lshipping and product boxes damaged
g택배상자와 제품상자가 파손되었어요
k박스 둘 다
k겉박스 속박스
k안팎 박스
k박스 전부
k모두 찌그러짐
s겉 박스는 찢어지고 안에 있던 신발 박스까지 구겨졌어요
s바깥 박스도 장난감 박스도 모두 찌그러져 있었어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',13,82,'lproduct box damaged
g제품상자가 파손되었어요
k속박스
k제품 박스
k상품 박스
k정품 박스
k패키지
k케이스
k구겨졌어요
s겉 박스는 말짱한데 인형 박스의 투명 창이 찢어졌어요
s선물할 향수인데 향수 케이스만 구겨져 있었어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',14,102,'lshipping box damaged
g택배상자 파손되었어요
k겉박스
k배송 박스
k택배 박스
k찌그러졌어요
k찢어졌어요
k젖었어요
s갈색 겉 박스만 찢어졌고 속에 든 건 다 괜찮았어요
s아마존 테이프를 두른 겉 박스만 비에 젖어 있었어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',15,44,'limproper insufficient packaging
g포장이 부적합하거나 불충분했어요
k뽁뽁이
k완충재
k에어캡
k비닐봉지
k허술
k포장 부실
k포장 불량
s유리병인데 뽁뽁이 한 장 없이 상자에서 굴러다녔어요
s무거운 아령을 얇은 비닐봉지에만 넣어 보냈어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',16,26,'ldefective item item does not work
g물건이 불량이에요
k고장
k작동 안 함
k안 켜져요
k전원
k하자
k결함
k먹통
k전원이 안 들어와요
s어제 온 헤드폰이 전원 버튼을 눌러도 켜지지 않아요
s청소기를 밤새 충전해도 1분 만에 꺼져요');
INSERT INTO "search_text" VALUES('amazon-live-chat',17,51,'lmissing item or parts
g제품이 없거나 또는 부품 없어요
k빠진 물건
k없는 물건');
INSERT INTO "search_text" VALUES('amazon-live-chat',18,120,'lwrong item or not as expected
g다른 물건이 왔거나 예상치않은 물건이 왔어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',19,30,'ldifferent from item ordered
g제가 주문한 물건이 아니예요
k오배송
k엉뚱한
k다른 물건이 왔어요
k잘못 왔어요
k다른 색
k다른 사이즈
k딴 물건
k색깔이 달라요
s까만 운동화를 샀는데 빨간 슬리퍼가 왔어요
s키보드를 샀는데 마우스가 배달되었어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',20,48,'litem doesnt match website description
g상품페이지에 적혀있던 상품설명과 달라요
k사진이랑
k실물
k스펙
k상세페이지
k허위 광고
k과장 광고
k소재
k치수
s면 100 라고 써 놓았는데 입어 보니 폴리에스터였어요
s사이트에는 높이가 50cm라고 나왔는데 재 보니 30cm였어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',21,83,'lproduct doesnt meet expectations
g물건이 기대에 미치지 않아요
k실망
k별로예요
k마음에 안 들어요
k맘에 안 들어요
k생각보다
k품질
k성능
k안 맞아요
s고장은 아닌데 소리가 생각만큼 좋지 않아요
s후기가 좋아서 샀는데 막상 써 보니 별로였어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',22,24,'lcorrect product box contained incorrect item
g제품상자는 맞는데 안에는 다른 물건이 들어있어요
k내용물
k내용물이 달라요
k열어 보니
k뜯어 보니
k바꿔치기
k박스만 맞아요
s커피 메이커라고 쓰인 박스를 여니 토스터가 나왔어요
s헤드폰 박스를 뜯었더니 웬 스피커가 나왔어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',23,90,'lreceived extra item
g물건 수량이 추가로 더 왔어요
k두 개 왔어요
k많이 왔어요
k안 시킨 물건
k시키지 않은
k초과
k여분
k덤
s책을 한 권만 샀는데 똑같은 책 두 권을 보내 줬어요
s고르지도 않은 양말 한 켤레까지 같이 들어 있었어요
n주문하지 않은 물건이 더 들어 있을 때도 여기예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',24,31,'lduplicate order
g중복으로 주문되었어요
g중복주문이예요
k두 번 눌렀어요
k두 번 샀어요
k두 번 시켰어요
k또 샀어요
k이중 주문
k같은 걸 두 번
k두 번 주문했어요
s구매 버튼을 두 번 눌러서 같은 책을 두 권 사 버렸어요
s모르고 어제 산 비타민을 오늘 또 샀어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',25,103,'lshipping or delivery issues
g배송 또는 배달에 문제가 있어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',26,46,'lincorrect shipping address
g배송주소가 틀려요
k엉뚱한 집
k옆집
k다른 집
k예전 집
k주소 오류
k주소 잘못
k배송지 오류
s이사했는데 의자가 예전 집으로 가 버렸어요
s운송장에 아파트 호수가 잘못 찍혀 옆집으로 갔어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',27,47,'lincorrect shipping charge
g배송비가 틀려요
k배송료
k운송료
k운임
k택배비
k무료 배송
k쉬핑비
k배송비 비싸요
s무료라고 했는데 운송료가 12달러나 붙었어요
s책 한 권 보내는 운임이 두 배로 나왔어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',28,69,'lpackaging feedback
g포장에 대한 피드백을 해주세요
k과대 포장
k포장 의견
k포장 후기
k상자 낭비
k친환경
k쓰레기
s립밤 하나에 큰 상자를 쓴 건 낭비라고 말하고 싶어요
n포장을 어떻게 느꼈는지 내 의견을 남기는 곳이에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',29,72,'lpayment issues
g결제에 문제가 생겼어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',30,71,'lpayment declined
g결제가 거부되었어요
k결제 안 됨
k결제 실패
k결제 오류
k승인 거절
k카드 거절
k카드 오류
k한도 초과
s카드 번호를 넣고 사려는데 승인이 안 된대요
s한도가 넉넉한데도 카드가 자꾸 튕겨요');
INSERT INTO "search_text" VALUES('amazon-live-chat',31,85,'lpromotion not applied to order
g주문에 프로모션 적용이 안되었어요
g주문에 프로모션이 적용되지 않았어요
k쿠폰
k할인
k쿠폰 안 됨
k할인 안 됨
k프로모 코드
k안 깎였어요
k쿠폰 안 먹혀요
k할인 코드 안 먹혀요
s20 쿠폰을 넣었는데 정가 그대로 나왔어요
s두 개 사면 10 깎아 준다더니 제값을 다 냈어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',32,112,'lunknown charge
g알수없는 금액이 청구되었어요
k모르는 결제
k도용
k카드 도용
k무단 결제
k산 적 없어요
k카드 명세서
k빠져나갔어요
k안 산 게 결제
s카드 명세서에 산 적도 없는 40달러가 찍혀 있어요
s아무것도 안 샀는데 통장에서 30달러가 빠져나갔어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',33,13,'lcharged wrong price
g청구된 금액이 틀려요
g금액이 틀리게 청구되었어요
k이중 청구
k중복 결제
k두 번 결제
k이중 결제
k과다 청구
k더 나왔어요
k바가지
k두 번 빠져나갔어요
s15달러짜리 티셔츠를 샀는데 카드에서 25달러가 나갔어요
s장바구니에서 본 값보다 카드값이 더 많이 나왔어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',34,77,'lprint invoice
g인보이스 인쇄하고싶어요
g인보이스를 인쇄하고 싶어요
k영수증
k명세서
k거래 내역서
k세금계산서
k증빙
k출력
k프린트
s회사에 내려고 산 내역을 종이로 뽑아야 해요
s세관에 낼 구매 증빙을 출력해야 해요
ninvoice는 주문 내역과 금액이 적힌 청구서예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',35,15,'lcheck rebate status
g리베이트 상황을 체크하고 싶어요
g리베이트 상황을 확인하고 싶어요
k캐시백
k페이백
k환급
k캐시백 조회
k페이백 조회
k캐시백 언제
s사고 나서 신청한 캐시백이 언제 들어오는지 궁금해요
s한 달 전에 신청한 페이백이 처리되고 있는지 궁금해요
nrebate는 물건을 산 뒤에 신청해서 돌려받는 돈이에요 반품하고 받는 환불 refund 과는 달라요');
INSERT INTO "search_text" VALUES('amazon-live-chat',36,64,'lother payment issue
g이 외에 다른 결제문제가 생겼어요
g다른 결제문제가 생겼어요
k할부
k환율
k원화
k세금
k관세
k수수료
k기타 결제
k관부가세
s할부로 사고 싶은데 고르는 칸이 나오지 않아요
s원화로 나오는데 달러로 내고 싶어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',37,61,'lother issue with order received
g주문에 이 외 다른 문제가 생겼어요
k보증서
k보증 기간
k워런티
k유통기한
k설치
k조립
k기타 문제
s소파는 잘 왔는데 예약한 조립 기사가 나타나지 않았어요
s새로 온 청소기의 보증서를 어떻게 등록하는지 모르겠어요
n이미 받은 주문에 다른 문제가 있을 때예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',38,98,'lreturns and refunds
g반품과 환불을 하고싶어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',39,42,'lhow to return an item
g반품하는 방법을 알려주세요
k리턴
k반송
k돌려보내기
k돌려보내고 싶어요
k반품 신청
k반품 절차
k반품 어떻게
k반품하고 싶어요
s사이즈가 안 맞는 신발을 어떻게 돌려보내는지 궁금해요
s코트를 돌려보내려는데 어디부터 눌러야 할지 모르겠어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',40,95,'lrequest return mailing label
g리턴라벨을 요청할래요
k반품 송장
k반품 운송장
k반품 스티커
k바코드
k레이블
kqr 코드
s돌려보낼 상자에 붙일 바코드 스티커가 필요해요
s반품 상자에 붙일 운송장을 다시 보내 주면 좋겠어요
nmailing label은 반품 상자에 붙이는 운송장 스티커예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',41,17,'lcheck status of a return
g반품상황을 알고싶어요
k반품 조회
k반품 확인
k반품 도착
k반품 접수
k반품 진행
k리턴 조회
s돌려보낸 신발이 창고에 잘 도착했는지 궁금해요
s어제 돌려보낸 코트를 아마존이 접수했는지 궁금해요');
INSERT INTO "search_text" VALUES('amazon-live-chat',42,16,'lcheck status of a refund
g환불상황을 알고싶어요
k리펀드
k환불 안 됨
k환불 언제
k환불 조회
k돈이 안 들어와요
k입금
k카드 취소
k환불 아직
s신발은 돌려보냈는데 돈이 언제 들어오는지 궁금해요
s열흘 전에 돌려준다던 돈이 아직 통장에 없어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',43,41,'lhow to return a gift
g선물을 반품하는 방법을 알고싶어요
k선물 받은
k받은 선물
k선물 교환
k선물 환불
k선물 돌려보내기
k기프트 반품
k선물로 받았는데 반품
s생일에 친구가 보내 준 장갑이 작아서 돌려보내고 싶어요
s이모가 보내 준 시계가 집에 이미 있어서 돌려보내려고요');
INSERT INTO "search_text" VALUES('amazon-live-chat',44,45,'lincorrect refund
g환불금액이 틀려요
k부분 환불
k일부만 환불
k환불 부족
k환불 오류
k환불이 적어요
k덜 들어왔어요
k덜 돌려받았어요
s50달러를 돌려받아야 하는데 30달러만 들어왔어요
s두 개를 돌려보냈는데 한 개 값만 들어왔어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',45,99,'lreturns policy
g반품 정책을 알려주세요
k반품 규정
k환불 규정
k반품 기간
k반품 기한
k반품 가능
k며칠 안에
k30일
k반품비
s산 지 며칠 안에 돌려보내야 하는지 규정을 보고 싶어요
s뜯어서 써 본 화장품도 돌려보낼 수 있는지 궁금해요');
INSERT INTO "search_text" VALUES('amazon-live-chat',46,109,'ltextbook rentals
g빌린 교과서는 어떻게 반송하나요
k교재
k대여
k반납
k렌탈
k렌털
k전공 책
k연체
s한 학기 동안 대여한 전공 책을 다 써서 돌려보내려고요
s다 쓴 대여 교재를 언제까지 반납해야 하는지 궁금해요
n영어는 그냥 교과서 대여예요 반송 말고 다른 대여 문의도 여기예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',47,68,'lother return or refund issue
g그 외 반품 또는 환불 문제가 있어요
k방문 수거
k픽업
k반품 철회
k반품 취소
k잘못 보냈어요
k기타 반품
s실수로 내 노트북까지 같이 넣어 돌려보냈어요
s돌려보낼 상자를 가지러 오기로 한 기사가 오지 않았어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',48,36,'lgift cards
g기프트 카드
k상품권
k기프트카드');
INSERT INTO "search_text" VALUES('amazon-live-chat',49,80,'lproblem with a gift card
g기프트 카드에 문제가 생겼어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',50,50,'llost a gift card
g기프트 카드를 분실했어요
k잃어버렸어요
k상품권 분실
k기프트카드 분실
k못 찾겠어요
k없어졌어요
s50달러짜리 상품권을 지갑째 잃어버렸어요
s서랍에 둔 상품권이 아무리 찾아도 보이지 않아요');
INSERT INTO "search_text" VALUES('amazon-live-chat',51,3,'lapplied to wrong account
g기프트 카드를 다른 계정에 등록해버렸어요
k잘못 등록
k엉뚱한 계정
k남의 계정
k다른 아이디
k잘못 넣었어요
k상품권 잘못 등록
s내 상품권 코드를 실수로 남편 아이디에 넣어 버렸어요
s동생 아이디로 로그인한 줄 모르고 상품권을 넣어 버렸어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',52,20,'lclaim code unreadable
g기프트카드 코드가 등록되지 않아요
k은박
k안 보여요
k안 읽혀요
k지워졌어요
k번졌어요
k벗겨졌어요
k코드가 안 보여요
s상품권의 은박을 긁었더니 번호까지 벗겨졌어요
s상품권이 물에 젖어 번호가 번져 버렸어요
n등록 오류가 아니라 코드가 지워지거나 번져서 읽을 수 없을 때예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',53,93,'lremove gift card from account
g계정에서 기프트 카드를 제거하고 싶어요
k삭제
k등록 해제
k등록 취소
k상품권 삭제
k기프트카드 삭제
k빼고 싶어요
k지우고 싶어요
s내 아이디에 남의 상품권이 들어 있어서 빼고 싶어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',54,111,'lunable to use gift card
g기프트 카드 사용이 불가능해요
k안 먹혀요
k쓸 수 없어요
k사용 안 됨
k상품권 안 됨
k상품권 오류
k기프트카드 오류
k기프트카드 안 됨
s상품권 잔액이 20달러 있는데 살 때 고를 수가 없어요
s상품권으로 사려고 했더니 쓸 수 없다고 나와요');
INSERT INTO "search_text" VALUES('amazon-live-chat',55,9,'lchange gift card order
g기프트 카드 주문을 변경하고 싶어요
k상품권 변경
k상품권 수정
k기프트카드 수정
k기프트카드 변경
k받는 사람 변경
k메시지 수정
s상품권을 50달러로 샀는데 30달러로 고치고 싶어요
s이메일로 보낼 상품권의 받는 사람을 동생으로 고치고 싶어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',56,35,'lgift card different from what was ordered
g주문한 기프트 카드와 달라요
k상품권 오배송
k다른 상품권
k엉뚱한 상품권
k상품권이 달라요
k다른 디자인
s100달러 상품권을 샀는데 25달러짜리가 왔어요
s생일 그림을 골랐는데 크리스마스 그림의 상품권이 왔어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',57,53,'lmove funds to another account
g금액을 다른 계정으로 옮기고 싶어요
k잔액 이전
k잔액 이동
k잔액 옮기기
k잔액 합치기
k양도
k상품권 이동
s내 아이디에 있는 상품권 잔액을 아내 아이디로 보내고 싶어요
s아이디가 두 개라 상품권 잔액을 한쪽으로 모으고 싶어요
nfunds는 계정에 등록된 기프트 카드 잔액이에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',58,6,'lcanceling gift card orders
g기프트 카드 주문을 취소하고 싶어요
k상품권 취소
k기프트카드 취소
k상품권 환불
k기프트카드 환불
k상품권 안 살래요
s방금 산 상품권을 없던 일로 하고 싶어요
s친구에게 보내려던 상품권을 사지 않기로 했어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',59,76,'lprice changed on website
g제품가격이 바뀌었어요
k값이 올랐어요
k인상
k인하
k차액
k가격 변동
k올랐어요
k내렸어요
k가격 떨어졌어요
s장바구니에 담아 둔 장난감이 하룻밤 새 35달러로 올랐어요
s산 지 이틀 만에 같은 가방이 20달러나 내렸어요
n청구된 금액이 아니라 웹사이트에 적힌 가격이 바뀌었을 때예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',60,1,'l$99 annual prime membership fee
g프라임 멤버십 연회비 $99에 대해서
k무료 체험
k자동 갱신
k회원비
k유료 회원
k구독료
k프라임 해지
k해지
k프라임 회비
s무료 체험이 끝나자 일 년 회원 요금이 빠져나갔어요
s빠른 배송 회원을 일 년 더 하려면 얼마인지 궁금해요
n$99는 이 메뉴가 쓰이던 때의 연회비예요 지금은 금액이 다를 수 있어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',61,4,'lbetter price found elsewhere
g다른 곳에서 더 저렴한 가격을 발견했어요
k최저가
k더 싸요
k더 싼 곳
k가격 비교
k프라이스 매치
k월마트
k이베이
s똑같은 카메라를 월마트에서는 30달러 싸게 팔아요
s이베이에 같은 시계가 절반 값으로 나와 있어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',62,7,'lchange an order
g주문을 변경하고 싶어요
k주문 수정');
INSERT INTO "search_text" VALUES('amazon-live-chat',63,5,'lcancel an item or order
g제품 또는 주문을 취소하고 싶어요
k주문 취소
k캔슬');
INSERT INTO "search_text" VALUES('amazon-live-chat',64,56,'lno longer want item
g이 제품을 더이상 원치 않아요
k취소
k단순 변심
k변심
k마음이 바뀌었어요
k필요 없어요
k안 살래요
k취소할래요
s방금 가방을 샀는데 마음이 바뀌었어요
s집에 새 프라이팬이 있어서 방금 산 게 필요 없어졌어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',65,49,'litem will arrive too late
g물건이 너무 늦게와요
k늦어서 취소
k예정일이 늦어요
k오래 걸려요
k제때 안 와요
k늦게 도착
s생일은 금요일인데 선물이 일요일에나 도착한대요
s여행은 내일인데 수영복이 다음 주에 도착한대서 안 사려고요
n아직 안 왔지만 도착 예정일이 너무 늦을 때예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',66,66,'lother reason for cancellation
g주문을 취소하는 다른 이유가 있어요
k취소 사유
k기타 취소
k주문 철회
k무르고 싶어요
k아이가 샀어요
s아이가 허락 없이 산 장난감이라 무르고 싶어요
s쿠폰을 깜빡 빠뜨려서 무르고 새로 사려고요');
INSERT INTO "search_text" VALUES('amazon-live-chat',67,8,'lchange delivery address
g배송주소를 변경하고 싶어요
k주소 변경
k주소 바꾸기
k배송지 변경
k배송지 수정
k이사
k주소 잘못 적었어요
s아직 출발 전이라 새로 이사한 집으로 보내 주면 좋겠어요
nchange shipping address와 뜻이 같아요 메뉴에는 둘 다 있어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',68,11,'lchange shipping address
g배송주소를 변경하고 싶어요
k주소 변경
k주소 수정
k새 주소
k배대지
k배송대행지
s아직 안 보냈다면 집 말고 회사로 보내 주면 좋겠어요
nchange delivery address와 뜻이 같아요 메뉴에는 둘 다 있어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',69,22,'lcombine orders or add items
g주문끼리 합치거나 주문에 제품을 추가하고싶어요
k합배송
k묶음 배송
k통합 배송
k한꺼번에
k한 상자에
k더 담기
k더 넣고 싶어요
s따로 산 책 두 권을 한 상자에 담아 보내 주면 좋겠어요
s아까 산 것에 양말 한 켤레를 더 넣고 싶어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',70,10,'lchange payment method
g결제방법을 변경하고 싶어요
k카드 변경
k카드 바꾸기
k다른 카드
k결제 수단
k결제 수단 변경
k체크카드
s비자로 냈는데 마스터카드로 바꾸고 싶어요
s살 때 고른 카드 말고 새 카드로 내고 싶어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',71,121,'lwrong item ordered
g다른 제품을 주문해버렸어요
k잘못 샀어요
k잘못 주문
k잘못 시켰어요
k잘못 골랐어요
k실수로 샀어요
k옵션 변경
k사이즈 변경
k색상 변경
s파란 컵을 사려다 빨간 컵을 눌러 버렸어요
s운동화를 살 때 치수를 잘못 골랐어요
n내가 주문을 잘못했을 때예요 다른 물건이 왔을 때는 wrong item or not as expected예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',72,62,'lother order change
g그 외 주문변경에 대한 문의
k선물 포장
k빠른 배송
k배송 속도
k배송 옵션
k수량 변경
k수령인
k기타 변경
s선물 포장을 깜빡해서 지금이라도 넣고 싶어요
s보통 배송을 골랐는데 이틀 배송으로 바꾸고 싶어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',73,86,'lpromotions and deals
g프로모션과 딜
k세일');
INSERT INTO "search_text" VALUES('amazon-live-chat',74,38,'lgold box or lightning deals
g골드박스 또는 라이트닝 딜
k특가
k타임 세일
k핫딜
n아마존의 특가 행사 이름이에요 lightning deals는 짧은 시간 동안만 열려요');
INSERT INTO "search_text" VALUES('amazon-live-chat',75,87,'lquestions on how to qualify for promotion
g어떻게 해야 프로모션 조건에 적합해질수 있나요
k할인 조건
k쿠폰 조건
k할인받는 법
k쿠폰 쓰는 법
k최소 금액
k할인 자격
k얼마 이상
s얼마어치를 사야 10 쿠폰을 쓸 수 있는지 궁금해요
s몇 개를 담아야 반값 행사에 들어가는지 궁금해요');
INSERT INTO "search_text" VALUES('amazon-live-chat',76,65,'lother promotion questions
g그 외 프로모션에 대한 질문이 있어요
k블랙프라이데이
k블프
k사이버먼데이
k프라임데이
k이벤트
k할인 행사
k세일 언제
s블랙프라이데이 행사가 언제 시작하는지 궁금해요
s놓친 반짝 특가를 또 하는지 궁금해요');
INSERT INTO "search_text" VALUES('amazon-live-chat',77,89,'lrebates
g리베이트
k메일인 리베이트
n물건을 산 뒤에 신청해서 돌려받는 돈이에요 반품하고 받는 환불 refund 과는 달라요');
INSERT INTO "search_text" VALUES('amazon-live-chat',78,88,'lquestions on how to qualify for rebate
g리베이트 조건에 맞으려면 어떻게 해야하나요
k캐시백 조건
k페이백 조건
k환급 조건
k캐시백 대상
k캐시백 신청
k캐시백 받는 법
s캐시백을 신청하려면 언제까지 사야 하는지 궁금해요
s페이백 대상이 되려면 뭘 사야 하는지 궁금해요');
INSERT INTO "search_text" VALUES('amazon-live-chat',79,54,'lneed a rebate form
g리베이트 서류를 요청하고 싶어요
k신청서
k양식
k서식
k캐시백 신청서
k페이백 신청서
k환급 신청서
k신청 용지
s캐시백 신청서를 어디서 내려받는지 모르겠어요
s페이백을 신청할 종이 양식을 보내 주면 좋겠어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',80,119,'lwhy didnt i qualify for rebate
g나는 왜 리베이트를 받을수 없나요
k캐시백 거절
k캐시백 탈락
k캐시백 안 됨
k페이백 거절
k환급 거절
k탈락
s캐시백을 신청했는데 대상이 아니라고 떨어졌어요
s영수증까지 보냈는데 페이백 심사에서 떨어졌어요
nqualify는 조건을 채운다는 뜻이에요 내가 왜 조건을 채우지 못했는지 물어봐요');
INSERT INTO "search_text" VALUES('amazon-live-chat',81,67,'lother rebate questions
g그 외 리베이트에 대한 질문이 있어요
k수표
k캐시백 수표
k수표 재발급
k캐시백 문의
k페이백 문의
s캐시백을 수표 대신 계좌로 보내 주는지 궁금해요
s캐시백 수표를 잃어버렸는데 다시 보내 주는지 궁금해요');
INSERT INTO "search_text" VALUES('amazon-live-chat',82,29,'ldid not receive claim code
g프로모션 코드를 안받았어요
k쿠폰 안 왔어요
k쿠폰 번호
k쿠폰 못 받음
k쿠폰 누락
k할인 코드 안 옴
k크레딧
s책을 사면 준다던 할인 쿠폰이 이메일로 오지 않았어요
s구매하면 보내 준다던 쿠폰 번호가 아직 안 왔어요
n안 받겠다고 한 것이 아니라 코드가 오지 않았을 때예요 claim code는 등록해서 쓰는 코드예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',83,118,'lwhy didnt i qualify for promotion
g나는 왜 프로모션에 적합하지 않나요
k대상이 아니래요
k대상이 아니라고
k할인 제외
k쿠폰 대상 아님
k할인 못 받음
k자격 미달
s첫 구매 쿠폰을 눌렀더니 대상이 아니라고 나와요
s세 개를 담았는데도 행사 대상이 아니라고 나와요
nqualify는 조건을 채운다는 뜻이에요 내가 왜 조건을 채우지 못했는지 물어봐요');
INSERT INTO "search_text" VALUES('amazon-live-chat',84,52,'lmore order issues
g더 많은 주문질문
nissue는 질문보다 문제에 가까워요 앞에 없는 주문 문제가 모여 있어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',85,74,'lplacing an order
g주문하기
k구매
k구입
k장바구니
k사는 법
k사고 싶어요
k구매 버튼
k오더
s장바구니에 담았는데 구매 버튼이 눌리지 않아요
s한국에서 처음 사 보는데 뭐부터 눌러야 할지 모르겠어요
n주문을 넣는 과정에 대한 문의예요 눌러도 주문되지는 않아요');
INSERT INTO "search_text" VALUES('amazon-live-chat',86,37,'lgive amazon feedback
g아마존에게 피드백을 해주세요
k의견
k후기
k리뷰
nfeedback을 해 달라는 말이 아니라 내가 아마존에 의견을 남기는 곳이에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',87,57,'lopportunities for improvement
g개선에 대한 피드백을 해주세요
k건의
k제안
k불편
k불만
k아쉬운 점
k바라는 점
k고쳐 주세요
s검색 화면이 복잡하니 더 단순하게 고쳐 주면 좋겠어요
s앱에 한국어 메뉴도 넣어 달라고 제안하고 싶어요
n고쳤으면 하는 점을 남기는 곳이에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',88,75,'lpositive feedback
g긍정적인 피드백을 해주세요
k칭찬
k감사
k고마워요
k고맙다고
k좋았어요
k친절
k감동
s상담원이 정말 친절해서 칭찬해 주고 싶어요
s하루 만에 와서 고맙다고 말하고 싶어요
n좋았던 점을 남기는 곳이에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',89,34,'lfeedback about a seller
g판매자에 대해 피드백을 해주세요
k셀러
k가게
k판매 업체
k판매처
k업체 신고
k별점
k평점
s이 가게는 불친절해서 별점을 낮게 주고 싶어요
s물건을 판 가게가 답장을 한 번도 안 한다고 알리고 싶어요
n판매자에 대한 내 의견을 남기는 곳이에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',90,60,'lother feedback topic
g다른 피드백이 있어요
k배달 기사
k택배 기사
k기사님
k광고
k기타 의견
s배달 기사가 마당 화분을 밟고 갔다고 알리고 싶어요
s아마존 광고가 아이들에게 해롭다고 말하고 싶어요
n앞에 없는 주제로 의견을 남기는 곳이에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',91,105,'lsuspicious email received
g수상한 이메일을 받았어요
k피싱 메일
k사칭 메일
k스팸 메일
k가짜 메일
k첨부 파일
k스미싱
k문자
k이메일이 이상해요
s아마존인 척하며 첨부 파일을 열라는 메일이 왔어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',92,63,'lother order question or issue
g그 외에 주문에 대한 질문이 있어요
k주문 내역
k구매 내역
k주문 기록
k구매 기록
k내역 숨기기
k기타 문의
s남편 선물을 산 내역을 목록에서 숨기고 싶어요
s작년에 산 책을 내역에서 도무지 못 찾겠어요
n질문뿐 아니라 앞에 없는 다른 문제가 있을 때도 여기예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',93,73,'lphishing or scam inquiries
g피싱 또는 사기 문의
k사칭
k스캠
k사기꾼');
INSERT INTO "search_text" VALUES('amazon-live-chat',94,79,'lprize or giveaway email
g경품 이메일
k당첨
k당첨 메일
k공짜
k사은품
k추첨
k무료 증정
k설문
s아이패드에 당첨됐다는 메일이 왔는데 의심스러워요
s설문에 답하면 냉장고를 공짜로 준다는 메일이 왔어요
n경품에 당첨되었다는 수상한 이메일을 받았을 때예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',95,12,'lchanges to account account alerts
g계정변경 또는 계정알람
k해킹
k계정 해킹
k계정 잠김
k계정 정지
k비밀번호
k비번
k로그인 알림
k비번 바꾸기
s비밀번호가 바뀌었다며 링크를 누르라는 메일이 왔어요
s로그인이 막혔으니 당장 인증하라는 메일이 왔는데 수상해요
n계정이 바뀌었다거나 계정에 문제가 있다고 알리는 수상한 이메일이에요 alert는 알림이에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',96,106,'lsuspicious phone call
g수상한 전화를 받았어요
k보이스피싱
k스팸 전화
k이상한 전화');
INSERT INTO "search_text" VALUES('amazon-live-chat',97,113,'lunknown order contact
g알수 없는 주문에 대해
k모르는 주문
k주문한 적 없어요
k안 산 물건 전화
k결제됐다는 전화
k사칭 전화
s사지도 않은 노트북을 보냈다며 아마존이라는 전화가 왔어요
s산 적도 없는 텔레비전이 결제됐다는 전화가 왔어요
n내가 모르는 주문 때문에 연락을 받았을 때예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',98,97,'lrequests for personal account information
g개인정보 계정정보를 요청해요
k주민번호
k카드번호
k인증번호
k여권 번호
k비밀번호 요구
k신상
k정보 유출
s아마존이라며 전화로 비밀번호와 카드 번호를 물어봤어요
s아마존을 흉내 낸 사이트에서 주민번호를 입력하래요');
INSERT INTO "search_text" VALUES('amazon-live-chat',99,78,'lprize giveaway or promotion offer
g경품 또는 프로모션 제공
k당첨 전화
k할인 전화
k공짜 전화
k광고 전화
k텔레마케팅
s노트북에 당첨됐다며 축하한다는 전화가 왔어요
s특별 회원에 뽑혔다며 반값에 팔겠다는 전화가 왔어요
n경품이나 할인을 주겠다는 수상한 전화를 받았을 때예요');
INSERT INTO "search_text" VALUES('amazon-live-chat',100,107,'lsuspicious website
g수상한 웹사이트가 있어요
k가짜 사이트
k피싱 사이트
k사칭 사이트
k짝퉁 사이트');
INSERT INTO "search_text" VALUES('amazon-live-chat',101,115,'lwebsite provide false contact number for amazon
g웹사이트에서 틀린 아마존 고객센터 전화번호를 제공해요
k가짜 번호
k가짜 고객센터
k가짜 상담원
k콜센터
k연락처
k엉터리 번호
s블로그에 나온 상담 연락처로 걸었더니 사기꾼이 받았어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',102,59,'lorder related
g주문관련
n주문과 관련된 피싱이나 사기를 알리는 곳이에요');
INSERT INTO "search_text" VALUES('amazon-live-chat',103,96,'lrequests for payment outside of amazon site
g아마존 사이트가 아닌 곳에서 결제요청해요
k계좌 이체
k계좌번호
k송금
k직거래
k무통장 입금
k외부 결제
k페이팔
k현금
s판매자가 은행 계좌로 돈을 바로 부치래요
s판매자가 페이팔로 따로 송금하면 깎아 주겠대요');
INSERT INTO "search_text" VALUES('amazon-live-chat',104,94,'lrequest for payment using amazon gift cards off amazon site
g아마존이 아닌 사이트에서 아마존 기프트 카드를 사용해서 결제하도록 요청해요
k상품권 요구
k상품권으로 결제
k상품권 사기
k상품권 번호
k기프트카드 사기
k기프트카드 요구
k핀 번호
s중고차를 파는 사람이 상품권 번호로 값을 치르래요
s집주인이라는 사람이 월세를 상품권으로 보내 달래요');
INSERT INTO "search_text" VALUES('amazon-live-chat',105,39,'lhelp
g도움말');
INSERT INTO "search_text" VALUES('amazon-live-chat',106,55,'lneed more help
g도움이 더 필요해요');
INSERT INTO "search_text" VALUES('amazon-live-chat',107,23,'lcontact us
g문의하기
k고객센터
k고객 서비스
k상담');
INSERT INTO "search_text" VALUES('amazon-live-chat',108,116,'lwhat can we help you with
g무엇을 도와드릴까요');
INSERT INTO "search_text" VALUES('amazon-live-chat',109,2,'lan order i placed
g내 주문
n페이지가 열릴 때 이미 골라져 있어요');
INSERT INTO "search_text" VALUES('amazon-live-chat',110,19,'lchoose a different order
g다른 주문 선택하기
n찾는 주문이 목록에 없을 때 눌러요');
INSERT INTO "search_text" VALUES('amazon-live-chat',111,108,'ltell us more about your issue
g문의 내용에 대해 말해주세요
n여기서 문의 메뉴가 열려요');
INSERT INTO "search_text" VALUES('amazon-live-chat',112,43,'lhow would you like to contact us
g어떤 방법으로 문의를 하고싶으신가요');
INSERT INTO "search_text" VALUES('amazon-live-chat',113,14,'lchat
g채팅
k라이브챗
k상담원
k실시간 상담
k대화');
INSERT INTO "search_text" VALUES('amazon-live-chat',114,40,'lhow can we help you today
g무엇을 도와드릴까요
n비워 두어도 돼요');
INSERT INTO "search_text" VALUES('amazon-live-chat',115,32,'lemail a transcript of this chat to
g채팅 내용을 다음 이메일로 받기
k대화 기록
k채팅 기록
k대화 저장
k채팅 저장');
INSERT INTO "search_text" VALUES('amazon-live-chat',116,114,'luse a different name
g다른 이름으로 채팅하기
n계정에 등록된 이름과 다른 이름으로 채팅해요');
INSERT INTO "search_text" VALUES('amazon-live-chat',117,104,'lstart chat
g채팅 시작하기');
INSERT INTO "search_text" VALUES('amazon-live-chat',118,21,'lclose window
g창 닫기
n채팅이 끝난 뒤에 눌러요');
INSERT INTO "search_text" VALUES('amazon-live-chat',119,58,'lorder
g주문번호
k오더 넘버
k오더 번호');
INSERT INTO "search_text" VALUES('amazon-live-chat',120,27,'ldelivered
g배송완료
n배송 추적 화면에 나오는 말이에요');
INSERT INTO "search_text" VALUES('small',0,124,'lgift cards
g상품권');
INSERT INTO "search_text" VALUES('small',1,123,'lclaim code
g코드');
INSERT INTO "search_text" VALUES('small',2,122,'lcard was lost
g잃어버렸어요
g없어졌어요');
INSERT INTO "search_text" VALUES('small',3,126,'lpayment issues
g결제 문제');
INSERT INTO "search_text" VALUES('small',4,125,'lhelp
g도움말');
CREATE TABLE search_word (
  phrasebook TEXT NOT NULL REFERENCES phrasebook (id),
  word TEXT NOT NULL,
  initials TEXT NOT NULL,
  keys TEXT NOT NULL,
  numbers TEXT NOT NULL,
  PRIMARY KEY (phrasebook, word)
) STRICT, WITHOUT ROWID;
INSERT INTO "search_word" VALUES('amazon-live-chat','$99','$99','$99','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','$99는','$99ㄴ','$99sms','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','$99에','$99ㅇ','$99dp','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','10','10','10','31 75');
INSERT INTO "search_word" VALUES('amazon-live-chat','100','100','100','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','100달러','100ㄷㄹ','100ekffj','56');
INSERT INTO "search_word" VALUES('amazon-live-chat','12달러나','12ㄷㄹㄴ','12ekffjsk','27');
INSERT INTO "search_word" VALUES('amazon-live-chat','15달러짜리','15ㄷㄹㅉㄹ','15ekffjWkfl','33');
INSERT INTO "search_word" VALUES('amazon-live-chat','15일','15ㅇ','15dlf','4');
INSERT INTO "search_word" VALUES('amazon-live-chat','1분','1ㅂ','1qns','16');
INSERT INTO "search_word" VALUES('amazon-live-chat','20','20','20','31');
INSERT INTO "search_word" VALUES('amazon-live-chat','20달러','20ㄷㄹ','20ekffj','54');
INSERT INTO "search_word" VALUES('amazon-live-chat','20달러나','20ㄷㄹㄴ','20ekffjsk','59');
INSERT INTO "search_word" VALUES('amazon-live-chat','25달러가','25ㄷㄹㄱ','25ekffjrk','33');
INSERT INTO "search_word" VALUES('amazon-live-chat','25달러짜리가','25ㄷㄹㅉㄹㄱ','25ekffjWkflrk','56');
INSERT INTO "search_word" VALUES('amazon-live-chat','30cm였어요','30cmㅇㅇㅇ','30cmduTdjdy','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','30달러','30ㄷㄹ','30ekffj','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','30달러가','30ㄷㄹㄱ','30ekffjrk','32');
INSERT INTO "search_word" VALUES('amazon-live-chat','30달러로','30ㄷㄹㄹ','30ekffjfh','55');
INSERT INTO "search_word" VALUES('amazon-live-chat','30달러만','30ㄷㄹㅁ','30ekffjaks','44');
INSERT INTO "search_word" VALUES('amazon-live-chat','30일','30ㅇ','30dlf','45');
INSERT INTO "search_word" VALUES('amazon-live-chat','35달러로','35ㄷㄹㄹ','35ekffjfh','59');
INSERT INTO "search_word" VALUES('amazon-live-chat','3일에','3ㅇㅇ','3dlfdp','4');
INSERT INTO "search_word" VALUES('amazon-live-chat','40달러가','40ㄷㄹㄱ','40ekffjrk','32');
INSERT INTO "search_word" VALUES('amazon-live-chat','50cm라고','50cmㄹㄱ','50cmfkrh','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','50달러로','50ㄷㄹㄹ','50ekffjfh','55');
INSERT INTO "search_word" VALUES('amazon-live-chat','50달러를','50ㄷㄹㄹ','50ekffjfmf','44');
INSERT INTO "search_word" VALUES('amazon-live-chat','50달러짜리','50ㄷㄹㅉㄹ','50ekffjWkfl','50');
INSERT INTO "search_word" VALUES('amazon-live-chat','a','a','a','41 42 43 49 50 79 89 110 115 116');
INSERT INTO "search_word" VALUES('amazon-live-chat','about','about','about','89 111');
INSERT INTO "search_word" VALUES('amazon-live-chat','accessories','accessories','accessories','8');
INSERT INTO "search_word" VALUES('amazon-live-chat','account','account','account','51 53 57 95 98');
INSERT INTO "search_word" VALUES('amazon-live-chat','add','add','add','69');
INSERT INTO "search_word" VALUES('amazon-live-chat','address','address','address','26 67 68');
INSERT INTO "search_word" VALUES('amazon-live-chat','address와','addressㅇ','addressdhk','67 68');
INSERT INTO "search_word" VALUES('amazon-live-chat','alerts','alerts','alerts','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','alert는','alertㄴ','alertsms','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','amazon','amazon','amazon','86 101 103 104');
INSERT INTO "search_word" VALUES('amazon-live-chat','an','an','an','9 39 62 63 85 109');
INSERT INTO "search_word" VALUES('amazon-live-chat','and','and','and','12 38 73');
INSERT INTO "search_word" VALUES('amazon-live-chat','annual','annual','annual','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','another','another','another','57');
INSERT INTO "search_word" VALUES('amazon-live-chat','applied','applied','applied','31 51');
INSERT INTO "search_word" VALUES('amazon-live-chat','arrive','arrive','arrive','65');
INSERT INTO "search_word" VALUES('amazon-live-chat','as','as','as','18 71');
INSERT INTO "search_word" VALUES('amazon-live-chat','better','better','better','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','box','box','box','13 14 22 74');
INSERT INTO "search_word" VALUES('amazon-live-chat','boxes','boxes','boxes','12');
INSERT INTO "search_word" VALUES('amazon-live-chat','but','but','but','3');
INSERT INTO "search_word" VALUES('amazon-live-chat','call','call','call','96');
INSERT INTO "search_word" VALUES('amazon-live-chat','can','can','can','108 114');
INSERT INTO "search_word" VALUES('amazon-live-chat','cancel','cancel','cancel','63');
INSERT INTO "search_word" VALUES('amazon-live-chat','canceling','canceling','canceling','58');
INSERT INTO "search_word" VALUES('amazon-live-chat','cancellation','cancellation','cancellation','66');
INSERT INTO "search_word" VALUES('amazon-live-chat','card','card','card','49 50 53 54 55 56 58');
INSERT INTO "search_word" VALUES('amazon-live-chat','cards','cards','cards','48 104');
INSERT INTO "search_word" VALUES('amazon-live-chat','change','change','change','55 62 67 68 70 72');
INSERT INTO "search_word" VALUES('amazon-live-chat','changed','changed','changed','4 59');
INSERT INTO "search_word" VALUES('amazon-live-chat','changes','changes','changes','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','charge','charge','charge','27 32');
INSERT INTO "search_word" VALUES('amazon-live-chat','charged','charged','charged','33');
INSERT INTO "search_word" VALUES('amazon-live-chat','chat','chat','chat','113 115 117');
INSERT INTO "search_word" VALUES('amazon-live-chat','check','check','check','1 35 41 42');
INSERT INTO "search_word" VALUES('amazon-live-chat','choose','choose','choose','110');
INSERT INTO "search_word" VALUES('amazon-live-chat','claim','claim','claim','52 82');
INSERT INTO "search_word" VALUES('amazon-live-chat','close','close','close','118');
INSERT INTO "search_word" VALUES('amazon-live-chat','code','code','code','52 82');
INSERT INTO "search_word" VALUES('amazon-live-chat','code는','codeㄴ','codesms','82');
INSERT INTO "search_word" VALUES('amazon-live-chat','combine','combine','combine','69');
INSERT INTO "search_word" VALUES('amazon-live-chat','contact','contact','contact','97 101 107 112');
INSERT INTO "search_word" VALUES('amazon-live-chat','contained','contained','contained','22');
INSERT INTO "search_word" VALUES('amazon-live-chat','correct','correct','correct','22');
INSERT INTO "search_word" VALUES('amazon-live-chat','damaged','damaged','damaged','10 11 12 13 14');
INSERT INTO "search_word" VALUES('amazon-live-chat','date','date','date','4');
INSERT INTO "search_word" VALUES('amazon-live-chat','deals','deals','deals','73 74');
INSERT INTO "search_word" VALUES('amazon-live-chat','deals는','dealsㄴ','dealssms','74');
INSERT INTO "search_word" VALUES('amazon-live-chat','declined','declined','declined','5 30');
INSERT INTO "search_word" VALUES('amazon-live-chat','defective','defective','defective','16');
INSERT INTO "search_word" VALUES('amazon-live-chat','delivered','delivered','delivered','3 120');
INSERT INTO "search_word" VALUES('amazon-live-chat','delivery','delivery','delivery','4 25 67 68');
INSERT INTO "search_word" VALUES('amazon-live-chat','description','description','description','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','did','did','did','82');
INSERT INTO "search_word" VALUES('amazon-live-chat','didnt','didnt','didnt','80 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','different','different','different','19 56 110 116');
INSERT INTO "search_word" VALUES('amazon-live-chat','does','does','does','16');
INSERT INTO "search_word" VALUES('amazon-live-chat','doesnt','doesnt','doesnt','20 21');
INSERT INTO "search_word" VALUES('amazon-live-chat','duplicate','duplicate','duplicate','24');
INSERT INTO "search_word" VALUES('amazon-live-chat','elsewhere','elsewhere','elsewhere','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','email','email','email','91 94 115');
INSERT INTO "search_word" VALUES('amazon-live-chat','entire','entire','entire','7');
INSERT INTO "search_word" VALUES('amazon-live-chat','expectations','expectations','expectations','21');
INSERT INTO "search_word" VALUES('amazon-live-chat','expected','expected','expected','18');
INSERT INTO "search_word" VALUES('amazon-live-chat','expected예요','expectedㅇㅇ','expecteddPdy','71');
INSERT INTO "search_word" VALUES('amazon-live-chat','extra','extra','extra','23');
INSERT INTO "search_word" VALUES('amazon-live-chat','false','false','false','101');
INSERT INTO "search_word" VALUES('amazon-live-chat','fee','fee','fee','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','feedback','feedback','feedback','28 86 88 89 90');
INSERT INTO "search_word" VALUES('amazon-live-chat','feedback을','feedbackㅇ','feedbackdmf','86');
INSERT INTO "search_word" VALUES('amazon-live-chat','for','for','for','66 75 78 80 83 87 98 101 103 104');
INSERT INTO "search_word" VALUES('amazon-live-chat','form','form','form','79');
INSERT INTO "search_word" VALUES('amazon-live-chat','found','found','found','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','from','from','from','7 19 53 56');
INSERT INTO "search_word" VALUES('amazon-live-chat','funds','funds','funds','57');
INSERT INTO "search_word" VALUES('amazon-live-chat','funds는','fundsㄴ','fundssms','57');
INSERT INTO "search_word" VALUES('amazon-live-chat','gift','gift','gift','43 48 49 50 53 54 55 56 58 104');
INSERT INTO "search_word" VALUES('amazon-live-chat','give','give','give','86');
INSERT INTO "search_word" VALUES('amazon-live-chat','giveaway','giveaway','giveaway','94 99');
INSERT INTO "search_word" VALUES('amazon-live-chat','gold','gold','gold','74');
INSERT INTO "search_word" VALUES('amazon-live-chat','help','help','help','105 106 108 114');
INSERT INTO "search_word" VALUES('amazon-live-chat','how','how','how','39 43 75 78 112 114');
INSERT INTO "search_word" VALUES('amazon-live-chat','i','i','i','80 83 109');
INSERT INTO "search_word" VALUES('amazon-live-chat','improper','improper','improper','15');
INSERT INTO "search_word" VALUES('amazon-live-chat','improvement','improvement','improvement','87');
INSERT INTO "search_word" VALUES('amazon-live-chat','incomplete','incomplete','incomplete','6');
INSERT INTO "search_word" VALUES('amazon-live-chat','incorrect','incorrect','incorrect','22 26 27 44');
INSERT INTO "search_word" VALUES('amazon-live-chat','information','information','information','98');
INSERT INTO "search_word" VALUES('amazon-live-chat','inquiries','inquiries','inquiries','93');
INSERT INTO "search_word" VALUES('amazon-live-chat','insufficient','insufficient','insufficient','15');
INSERT INTO "search_word" VALUES('amazon-live-chat','invoice','invoice','invoice','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','invoice는','invoiceㄴ','invoicesms','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','is','is','is','2');
INSERT INTO "search_word" VALUES('amazon-live-chat','issue','issue','issue','36 37 47 92 111');
INSERT INTO "search_word" VALUES('amazon-live-chat','issues','issues','issues','25 29 84');
INSERT INTO "search_word" VALUES('amazon-live-chat','issue는','issueㄴ','issuesms','84');
INSERT INTO "search_word" VALUES('amazon-live-chat','item','item','item','7 10 16 17 18 19 20 22 23 39 63 64 65 71');
INSERT INTO "search_word" VALUES('amazon-live-chat','items','items','items','69');
INSERT INTO "search_word" VALUES('amazon-live-chat','label','label','label','40');
INSERT INTO "search_word" VALUES('amazon-live-chat','label은','labelㅇ','labeldms','40');
INSERT INTO "search_word" VALUES('amazon-live-chat','late','late','late','2 65');
INSERT INTO "search_word" VALUES('amazon-live-chat','lightning','lightning','lightning','74');
INSERT INTO "search_word" VALUES('amazon-live-chat','like','like','like','112');
INSERT INTO "search_word" VALUES('amazon-live-chat','longer','longer','longer','64');
INSERT INTO "search_word" VALUES('amazon-live-chat','lost','lost','lost','50');
INSERT INTO "search_word" VALUES('amazon-live-chat','mailing','mailing','mailing','40');
INSERT INTO "search_word" VALUES('amazon-live-chat','match','match','match','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','meet','meet','meet','21');
INSERT INTO "search_word" VALUES('amazon-live-chat','membership','membership','membership','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','method','method','method','70');
INSERT INTO "search_word" VALUES('amazon-live-chat','missing','missing','missing','7 8 17');
INSERT INTO "search_word" VALUES('amazon-live-chat','more','more','more','84 106 111');
INSERT INTO "search_word" VALUES('amazon-live-chat','move','move','move','57');
INSERT INTO "search_word" VALUES('amazon-live-chat','my','my','my','0');
INSERT INTO "search_word" VALUES('amazon-live-chat','name','name','name','116');
INSERT INTO "search_word" VALUES('amazon-live-chat','need','need','need','79 106');
INSERT INTO "search_word" VALUES('amazon-live-chat','no','no','no','64');
INSERT INTO "search_word" VALUES('amazon-live-chat','not','not','not','3 16 18 31 71 82');
INSERT INTO "search_word" VALUES('amazon-live-chat','number','number','number','101');
INSERT INTO "search_word" VALUES('amazon-live-chat','of','of','of','1 41 42 103 115');
INSERT INTO "search_word" VALUES('amazon-live-chat','off','off','off','104');
INSERT INTO "search_word" VALUES('amazon-live-chat','offer','offer','offer','99');
INSERT INTO "search_word" VALUES('amazon-live-chat','on','on','on','59 75 78');
INSERT INTO "search_word" VALUES('amazon-live-chat','opportunities','opportunities','opportunities','87');
INSERT INTO "search_word" VALUES('amazon-live-chat','or','or','or','5 8 17 18 25 47 63 69 71 74 92 93 94 99');
INSERT INTO "search_word" VALUES('amazon-live-chat','order','order','order','1 9 24 31 37 55 62 63 72 84 85 92 97 102 109 110 119');
INSERT INTO "search_word" VALUES('amazon-live-chat','ordered','ordered','ordered','19 56 71');
INSERT INTO "search_word" VALUES('amazon-live-chat','orders','orders','orders','58 69');
INSERT INTO "search_word" VALUES('amazon-live-chat','other','other','other','36 37 47 66 72 76 81 90 92');
INSERT INTO "search_word" VALUES('amazon-live-chat','outside','outside','outside','103');
INSERT INTO "search_word" VALUES('amazon-live-chat','packaging','packaging','packaging','11 15 28');
INSERT INTO "search_word" VALUES('amazon-live-chat','parts','parts','parts','8 17');
INSERT INTO "search_word" VALUES('amazon-live-chat','payment','payment','payment','29 30 36 70 103 104');
INSERT INTO "search_word" VALUES('amazon-live-chat','personal','personal','personal','98');
INSERT INTO "search_word" VALUES('amazon-live-chat','phishing','phishing','phishing','93');
INSERT INTO "search_word" VALUES('amazon-live-chat','phone','phone','phone','96');
INSERT INTO "search_word" VALUES('amazon-live-chat','placed','placed','placed','109');
INSERT INTO "search_word" VALUES('amazon-live-chat','placing','placing','placing','85');
INSERT INTO "search_word" VALUES('amazon-live-chat','policy','policy','policy','45');
INSERT INTO "search_word" VALUES('amazon-live-chat','positive','positive','positive','88');
INSERT INTO "search_word" VALUES('amazon-live-chat','price','price','price','33 59 61');
INSERT INTO "search_word" VALUES('amazon-live-chat','prime','prime','prime','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','print','print','print','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','prize','prize','prize','94 99');
INSERT INTO "search_word" VALUES('amazon-live-chat','problem','problem','problem','9 49');
INSERT INTO "search_word" VALUES('amazon-live-chat','product','product','product','8 11 12 13 21 22');
INSERT INTO "search_word" VALUES('amazon-live-chat','promotion','promotion','promotion','31 75 76 83 99');
INSERT INTO "search_word" VALUES('amazon-live-chat','promotions','promotions','promotions','73');
INSERT INTO "search_word" VALUES('amazon-live-chat','provide','provide','provide','101');
INSERT INTO "search_word" VALUES('amazon-live-chat','qr','qr','qr','40');
INSERT INTO "search_word" VALUES('amazon-live-chat','qualify','qualify','qualify','75 78 80 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','qualify는','qualifyㄴ','qualifysms','80 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','question','question','question','92');
INSERT INTO "search_word" VALUES('amazon-live-chat','questions','questions','questions','75 76 78 81');
INSERT INTO "search_word" VALUES('amazon-live-chat','reason','reason','reason','66');
INSERT INTO "search_word" VALUES('amazon-live-chat','rebate','rebate','rebate','35 78 79 80 81');
INSERT INTO "search_word" VALUES('amazon-live-chat','rebates','rebates','rebates','77');
INSERT INTO "search_word" VALUES('amazon-live-chat','rebate는','rebateㄴ','rebatesms','35');
INSERT INTO "search_word" VALUES('amazon-live-chat','receive','receive','receive','82');
INSERT INTO "search_word" VALUES('amazon-live-chat','received','received','received','3 6 23 37 91');
INSERT INTO "search_word" VALUES('amazon-live-chat','refund','refund','refund','5 35 42 44 47 77');
INSERT INTO "search_word" VALUES('amazon-live-chat','refunds','refunds','refunds','38');
INSERT INTO "search_word" VALUES('amazon-live-chat','related','related','related','102');
INSERT INTO "search_word" VALUES('amazon-live-chat','remove','remove','remove','53');
INSERT INTO "search_word" VALUES('amazon-live-chat','rentals','rentals','rentals','46');
INSERT INTO "search_word" VALUES('amazon-live-chat','replacement','replacement','replacement','5');
INSERT INTO "search_word" VALUES('amazon-live-chat','replacement는','replacementㄴ','replacementsms','5');
INSERT INTO "search_word" VALUES('amazon-live-chat','request','request','request','5 40 104');
INSERT INTO "search_word" VALUES('amazon-live-chat','requests','requests','requests','98 103');
INSERT INTO "search_word" VALUES('amazon-live-chat','return','return','return','39 40 41 43 47');
INSERT INTO "search_word" VALUES('amazon-live-chat','returns','returns','returns','38 45');
INSERT INTO "search_word" VALUES('amazon-live-chat','scam','scam','scam','93');
INSERT INTO "search_word" VALUES('amazon-live-chat','seller','seller','seller','89');
INSERT INTO "search_word" VALUES('amazon-live-chat','shipment','shipment','shipment','2 3 6 7');
INSERT INTO "search_word" VALUES('amazon-live-chat','shipping','shipping','shipping','12 14 25 26 27 67 68');
INSERT INTO "search_word" VALUES('amazon-live-chat','shows','shows','shows','3');
INSERT INTO "search_word" VALUES('amazon-live-chat','site','site','site','103 104');
INSERT INTO "search_word" VALUES('amazon-live-chat','start','start','start','117');
INSERT INTO "search_word" VALUES('amazon-live-chat','status','status','status','1 35 41 42');
INSERT INTO "search_word" VALUES('amazon-live-chat','stuff','stuff','stuff','0');
INSERT INTO "search_word" VALUES('amazon-live-chat','suspicious','suspicious','suspicious','91 96 100');
INSERT INTO "search_word" VALUES('amazon-live-chat','tell','tell','tell','111');
INSERT INTO "search_word" VALUES('amazon-live-chat','textbook','textbook','textbook','46');
INSERT INTO "search_word" VALUES('amazon-live-chat','this','this','this','115');
INSERT INTO "search_word" VALUES('amazon-live-chat','to','to','to','31 39 43 51 54 57 75 78 95 112 115');
INSERT INTO "search_word" VALUES('amazon-live-chat','today','today','today','114');
INSERT INTO "search_word" VALUES('amazon-live-chat','too','too','too','65');
INSERT INTO "search_word" VALUES('amazon-live-chat','topic','topic','topic','90');
INSERT INTO "search_word" VALUES('amazon-live-chat','tracking','tracking','tracking','3');
INSERT INTO "search_word" VALUES('amazon-live-chat','transcript','transcript','transcript','115');
INSERT INTO "search_word" VALUES('amazon-live-chat','unable','unable','unable','54');
INSERT INTO "search_word" VALUES('amazon-live-chat','undamaged','undamaged','undamaged','11');
INSERT INTO "search_word" VALUES('amazon-live-chat','unknown','unknown','unknown','32 97');
INSERT INTO "search_word" VALUES('amazon-live-chat','unreadable','unreadable','unreadable','52');
INSERT INTO "search_word" VALUES('amazon-live-chat','us','us','us','107 111 112');
INSERT INTO "search_word" VALUES('amazon-live-chat','use','use','use','54 116');
INSERT INTO "search_word" VALUES('amazon-live-chat','using','using','using','104');
INSERT INTO "search_word" VALUES('amazon-live-chat','want','want','want','64');
INSERT INTO "search_word" VALUES('amazon-live-chat','was','was','was','4 56');
INSERT INTO "search_word" VALUES('amazon-live-chat','we','we','we','108 114');
INSERT INTO "search_word" VALUES('amazon-live-chat','website','website','website','20 59 100 101');
INSERT INTO "search_word" VALUES('amazon-live-chat','what','what','what','56 108');
INSERT INTO "search_word" VALUES('amazon-live-chat','wheres','wheres','wheres','0');
INSERT INTO "search_word" VALUES('amazon-live-chat','why','why','why','80 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','will','will','will','65');
INSERT INTO "search_word" VALUES('amazon-live-chat','window','window','window','118');
INSERT INTO "search_word" VALUES('amazon-live-chat','with','with','with','9 37 49 108');
INSERT INTO "search_word" VALUES('amazon-live-chat','work','work','work','16');
INSERT INTO "search_word" VALUES('amazon-live-chat','would','would','would','112');
INSERT INTO "search_word" VALUES('amazon-live-chat','wrong','wrong','wrong','18 33 51 71');
INSERT INTO "search_word" VALUES('amazon-live-chat','you','you','you','108 112 114');
INSERT INTO "search_word" VALUES('amazon-live-chat','your','your','your','111');
INSERT INTO "search_word" VALUES('amazon-live-chat','가','ㄱ','rk','11 26');
INSERT INTO "search_word" VALUES('amazon-live-chat','가게','ㄱㄱ','rkrp','89');
INSERT INTO "search_word" VALUES('amazon-live-chat','가게가','ㄱㄱㄱ','rkrprk','89');
INSERT INTO "search_word" VALUES('amazon-live-chat','가게는','ㄱㄱㄴ','rkrpsms','89');
INSERT INTO "search_word" VALUES('amazon-live-chat','가격','ㄱㄱ','rkrur','59 61');
INSERT INTO "search_word" VALUES('amazon-live-chat','가격을','ㄱㄱㅇ','rkrurdmf','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','가격이','ㄱㄱㅇ','rkrurdl','59');
INSERT INTO "search_word" VALUES('amazon-live-chat','가까워요','ㄱㄲㅇㅇ','rkRkdnjdy','84');
INSERT INTO "search_word" VALUES('amazon-live-chat','가능','ㄱㄴ','rksmd','45');
INSERT INTO "search_word" VALUES('amazon-live-chat','가방을','ㄱㅂㅇ','rkqkddmf','64');
INSERT INTO "search_word" VALUES('amazon-live-chat','가방이','ㄱㅂㅇ','rkqkddl','59');
INSERT INTO "search_word" VALUES('amazon-live-chat','가운데','ㄱㅇㄷ','rkdnsep','6');
INSERT INTO "search_word" VALUES('amazon-live-chat','가지러','ㄱㅈㄹ','rkwlfj','47');
INSERT INTO "search_word" VALUES('amazon-live-chat','가짜','ㄱㅉ','rkWk','91 100 101');
INSERT INTO "search_word" VALUES('amazon-live-chat','갈색','ㄱㅅ','rkftor','14');
INSERT INTO "search_word" VALUES('amazon-live-chat','감감무소식','ㄱㄱㅁㅅㅅ','rkarkaanthtlr','2');
INSERT INTO "search_word" VALUES('amazon-live-chat','감감무소식이에요','ㄱㄱㅁㅅㅅㅇㅇㅇ','rkarkaanthtlrdldpdy','2');
INSERT INTO "search_word" VALUES('amazon-live-chat','감동','ㄱㄷ','rkaehd','88');
INSERT INTO "search_word" VALUES('amazon-live-chat','감사','ㄱㅅ','rkatk','88');
INSERT INTO "search_word" VALUES('amazon-live-chat','갑자기','ㄱㅈㄱ','rkqwkrl','4');
INSERT INTO "search_word" VALUES('amazon-live-chat','값만','ㄱㅁ','rkqtaks','44');
INSERT INTO "search_word" VALUES('amazon-live-chat','값보다','ㄱㅂㄷ','rkqtqhek','33');
INSERT INTO "search_word" VALUES('amazon-live-chat','값으로','ㄱㅇㄹ','rkqtdmfh','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','값을','ㄱㅇ','rkqtdmf','5 104');
INSERT INTO "search_word" VALUES('amazon-live-chat','값이','ㄱㅇ','rkqtdl','59');
INSERT INTO "search_word" VALUES('amazon-live-chat','갔다고','ㄱㄷㄱ','rkTekrh','90');
INSERT INTO "search_word" VALUES('amazon-live-chat','갔다는데','ㄱㄷㄴㄷ','rkTeksmsep','3');
INSERT INTO "search_word" VALUES('amazon-live-chat','갔어요','ㄱㅇㅇ','rkTdjdy','11 26');
INSERT INTO "search_word" VALUES('amazon-live-chat','같아요','ㄱㅇㅇ','rkxdkdy','67 68');
INSERT INTO "search_word" VALUES('amazon-live-chat','같은','ㄱㅇ','rkxdms','24 59 61');
INSERT INTO "search_word" VALUES('amazon-live-chat','같이','ㄱㅇ','rkxdl','23 47');
INSERT INTO "search_word" VALUES('amazon-live-chat','개','ㄱ','ro','8 23 31 44');
INSERT INTO "search_word" VALUES('amazon-live-chat','개라','ㄱㄹ','rofk','57');
INSERT INTO "search_word" VALUES('amazon-live-chat','개를','ㄱㄹ','rofmf','44 75 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','개선에','ㄱㅅㅇ','rotjsdp','87');
INSERT INTO "search_word" VALUES('amazon-live-chat','개인정보','ㄱㅇㅈㅂ','rodlswjdqh','98');
INSERT INTO "search_word" VALUES('amazon-live-chat','갱신','ㄱㅅ','rodtls','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','거래','ㄱㄹ','rjfo','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','거부당했어요','ㄱㅂㄷㅎㅇㅇ','rjqnekdgoTdjdy','5');
INSERT INTO "search_word" VALUES('amazon-live-chat','거부되었어요','ㄱㅂㄷㅇㅇㅇ','rjqnehldjTdjdy','30');
INSERT INTO "search_word" VALUES('amazon-live-chat','거절','ㄱㅈ','rjwjf','5 30 80');
INSERT INTO "search_word" VALUES('amazon-live-chat','건','ㄱ','rjs','14 28');
INSERT INTO "search_word" VALUES('amazon-live-chat','건의','ㄱㅇ','rjsdml','87');
INSERT INTO "search_word" VALUES('amazon-live-chat','걸','ㄱ','rjf','24');
INSERT INTO "search_word" VALUES('amazon-live-chat','걸려요','ㄱㄹㅇ','rjffudy','65');
INSERT INTO "search_word" VALUES('amazon-live-chat','걸었더니','ㄱㅇㄷㄴ','rjfdjTejsl','101');
INSERT INTO "search_word" VALUES('amazon-live-chat','검색','ㄱㅅ','rjator','87');
INSERT INTO "search_word" VALUES('amazon-live-chat','것','ㄱ','rjt','6');
INSERT INTO "search_word" VALUES('amazon-live-chat','것에','ㄱㅇ','rjtdp','69');
INSERT INTO "search_word" VALUES('amazon-live-chat','것이','ㄱㅇ','rjtdl','82');
INSERT INTO "search_word" VALUES('amazon-live-chat','겉','ㄱ','rjx','12 13 14');
INSERT INTO "search_word" VALUES('amazon-live-chat','겉박스','ㄱㅂㅅ','rjxqkrtm','12 14');
INSERT INTO "search_word" VALUES('amazon-live-chat','겉은','ㄱㅇ','rjxdms','11');
INSERT INTO "search_word" VALUES('amazon-live-chat','게','ㄱ','rp','32 64');
INSERT INTO "search_word" VALUES('amazon-live-chat','결제','ㄱㅈ','rufwp','30 32 33 36 70 103 104');
INSERT INTO "search_word" VALUES('amazon-live-chat','결제가','ㄱㅈㄱ','rufwprk','30');
INSERT INTO "search_word" VALUES('amazon-live-chat','결제됐다는','ㄱㅈㄷㄷㄴ','rufwpehoTeksms','97');
INSERT INTO "search_word" VALUES('amazon-live-chat','결제문제가','ㄱㅈㅁㅈㄱ','rufwpanswprk','36');
INSERT INTO "search_word" VALUES('amazon-live-chat','결제방법을','ㄱㅈㅂㅂㅇ','rufwpqkdqjqdmf','70');
INSERT INTO "search_word" VALUES('amazon-live-chat','결제에','ㄱㅈㅇ','rufwpdp','29');
INSERT INTO "search_word" VALUES('amazon-live-chat','결제요청해요','ㄱㅈㅇㅊㅎㅇ','rufwpdycjdgody','103');
INSERT INTO "search_word" VALUES('amazon-live-chat','결제하도록','ㄱㅈㅎㄷㄹ','rufwpgkehfhr','104');
INSERT INTO "search_word" VALUES('amazon-live-chat','결함','ㄱㅎ','rufgka','16');
INSERT INTO "search_word" VALUES('amazon-live-chat','경품','ㄱㅍ','rudvna','94 99');
INSERT INTO "search_word" VALUES('amazon-live-chat','경품에','ㄱㅍㅇ','rudvnadp','94');
INSERT INTO "search_word" VALUES('amazon-live-chat','경품이나','ㄱㅍㅇㄴ','rudvnadlsk','99');
INSERT INTO "search_word" VALUES('amazon-live-chat','계정','ㄱㅈ','rPwjd','51 95');
INSERT INTO "search_word" VALUES('amazon-live-chat','계정변경','ㄱㅈㅂㄱ','rPwjdqusrud','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','계정알람','ㄱㅈㅇㄹ','rPwjddkffka','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','계정에','ㄱㅈㅇ','rPwjddp','51 57 95 116');
INSERT INTO "search_word" VALUES('amazon-live-chat','계정에서','ㄱㅈㅇㅅ','rPwjddptj','53');
INSERT INTO "search_word" VALUES('amazon-live-chat','계정으로','ㄱㅈㅇㄹ','rPwjddmfh','57');
INSERT INTO "search_word" VALUES('amazon-live-chat','계정이','ㄱㅈㅇ','rPwjddl','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','계정정보를','ㄱㅈㅈㅂㄹ','rPwjdwjdqhfmf','98');
INSERT INTO "search_word" VALUES('amazon-live-chat','계좌','ㄱㅈ','rPwhk','103');
INSERT INTO "search_word" VALUES('amazon-live-chat','계좌로','ㄱㅈㄹ','rPwhkfh','81 103');
INSERT INTO "search_word" VALUES('amazon-live-chat','계좌번호','ㄱㅈㅂㅎ','rPwhkqjsgh','103');
INSERT INTO "search_word" VALUES('amazon-live-chat','고객','ㄱㄱ','rhror','107');
INSERT INTO "search_word" VALUES('amazon-live-chat','고객센터','ㄱㄱㅅㅌ','rhrortpsxj','101 107');
INSERT INTO "search_word" VALUES('amazon-live-chat','고르는','ㄱㄹㄴ','rhfmsms','36');
INSERT INTO "search_word" VALUES('amazon-live-chat','고르지도','ㄱㄹㅈㄷ','rhfmwleh','23');
INSERT INTO "search_word" VALUES('amazon-live-chat','고른','ㄱㄹ','rhfms','70');
INSERT INTO "search_word" VALUES('amazon-live-chat','고를','ㄱㄹ','rhfmf','54');
INSERT INTO "search_word" VALUES('amazon-live-chat','고마워요','ㄱㅁㅇㅇ','rhakdnjdy','88');
INSERT INTO "search_word" VALUES('amazon-live-chat','고맙다고','ㄱㅁㄷㄱ','rhakqekrh','88');
INSERT INTO "search_word" VALUES('amazon-live-chat','고장','ㄱㅈ','rhwkd','16');
INSERT INTO "search_word" VALUES('amazon-live-chat','고장은','ㄱㅈㅇ','rhwkddms','21');
INSERT INTO "search_word" VALUES('amazon-live-chat','고쳐','ㄱㅊ','rhcu','87');
INSERT INTO "search_word" VALUES('amazon-live-chat','고쳤으면','ㄱㅊㅇㅁ','rhcuTdmaus','87');
INSERT INTO "search_word" VALUES('amazon-live-chat','고치고','ㄱㅊㄱ','rhclrh','55');
INSERT INTO "search_word" VALUES('amazon-live-chat','골드박스','ㄱㄷㅂㅅ','rhfemqkrtm','74');
INSERT INTO "search_word" VALUES('amazon-live-chat','골라져','ㄱㄹㅈ','rhffkwu','109');
INSERT INTO "search_word" VALUES('amazon-live-chat','골랐는데','ㄱㄹㄴㄷ','rhffkTsmsep','56 72');
INSERT INTO "search_word" VALUES('amazon-live-chat','골랐어요','ㄱㄹㅇㅇ','rhffkTdjdy','71');
INSERT INTO "search_word" VALUES('amazon-live-chat','곳','ㄱ','rht','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','곳에서','ㄱㅇㅅ','rhtdptj','61 103');
INSERT INTO "search_word" VALUES('amazon-live-chat','곳이에요','ㄱㅇㅇㅇ','rhtdldpdy','28 86 87 88 89 90 102');
INSERT INTO "search_word" VALUES('amazon-live-chat','공짜','ㄱㅉ','rhdWk','94 99');
INSERT INTO "search_word" VALUES('amazon-live-chat','공짜로','ㄱㅉㄹ','rhdWkfh','94');
INSERT INTO "search_word" VALUES('amazon-live-chat','과는','ㄱㄴ','rhksms','35 77');
INSERT INTO "search_word" VALUES('amazon-live-chat','과다','ㄱㄷ','rhkek','33');
INSERT INTO "search_word" VALUES('amazon-live-chat','과대','ㄱㄷ','rhkeo','28');
INSERT INTO "search_word" VALUES('amazon-live-chat','과장','ㄱㅈ','rhkwkd','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','과정에','ㄱㅈㅇ','rhkwjddp','85');
INSERT INTO "search_word" VALUES('amazon-live-chat','관련된','ㄱㄹㄷ','rhksfusehls','102');
INSERT INTO "search_word" VALUES('amazon-live-chat','관부가세','ㄱㅂㄱㅅ','rhksqnrktp','36');
INSERT INTO "search_word" VALUES('amazon-live-chat','관세','ㄱㅅ','rhkstp','36');
INSERT INTO "search_word" VALUES('amazon-live-chat','광고','ㄱㄱ','rhkdrh','20 90 99');
INSERT INTO "search_word" VALUES('amazon-live-chat','광고가','ㄱㄱㄱ','rhkdrhrk','90');
INSERT INTO "search_word" VALUES('amazon-live-chat','괜찮았어요','ㄱㅊㅇㅇㅇ','rhoscksgdkTdjdy','14');
INSERT INTO "search_word" VALUES('amazon-live-chat','교과서','ㄱㄱㅅ','ryrhktj','46');
INSERT INTO "search_word" VALUES('amazon-live-chat','교과서는','ㄱㄱㅅㄴ','ryrhktjsms','46');
INSERT INTO "search_word" VALUES('amazon-live-chat','교재','ㄱㅈ','rywo','46');
INSERT INTO "search_word" VALUES('amazon-live-chat','교재를','ㄱㅈㄹ','rywofmf','46');
INSERT INTO "search_word" VALUES('amazon-live-chat','교환','ㄱㅎ','ryghks','5 43');
INSERT INTO "search_word" VALUES('amazon-live-chat','교환이에요','ㄱㅎㅇㅇㅇ','ryghksdldpdy','5');
INSERT INTO "search_word" VALUES('amazon-live-chat','구겨져','ㄱㄱㅈ','rnruwu','13');
INSERT INTO "search_word" VALUES('amazon-live-chat','구겨졌어요','ㄱㄱㅈㅇㅇ','rnruwuTdjdy','12 13');
INSERT INTO "search_word" VALUES('amazon-live-chat','구독료','ㄱㄷㄹ','rnehrfy','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','구매','ㄱㅁ','rnao','24 34 83 85 92');
INSERT INTO "search_word" VALUES('amazon-live-chat','구매하면','ㄱㅁㅎㅁ','rnaogkaus','82');
INSERT INTO "search_word" VALUES('amazon-live-chat','구성품','ㄱㅅㅍ','rntjdvna','8');
INSERT INTO "search_word" VALUES('amazon-live-chat','구입','ㄱㅇ','rndlq','85');
INSERT INTO "search_word" VALUES('amazon-live-chat','굴러다녔어요','ㄱㄹㄷㄴㅇㅇ','rnffjeksuTdjdy','15');
INSERT INTO "search_word" VALUES('amazon-live-chat','궁금해요','ㄱㄱㅎㅇ','rndrmagody','1 35 39 41 42 45 46 60 75 76 78 81');
INSERT INTO "search_word" VALUES('amazon-live-chat','권','ㄱ','rnjs','24 27');
INSERT INTO "search_word" VALUES('amazon-live-chat','권만','ㄱㅁ','rnjsaks','7 23');
INSERT INTO "search_word" VALUES('amazon-live-chat','권을','ㄱㅇ','rnjsdmf','7 23 69');
INSERT INTO "search_word" VALUES('amazon-live-chat','규정','ㄱㅈ','rbwjd','45');
INSERT INTO "search_word" VALUES('amazon-live-chat','규정을','ㄱㅈㅇ','rbwjddmf','45');
INSERT INTO "search_word" VALUES('amazon-live-chat','그','ㄱ','rm','47 72 76 81 92');
INSERT INTO "search_word" VALUES('amazon-live-chat','그냥','ㄱㄴ','rmsid','46');
INSERT INTO "search_word" VALUES('amazon-live-chat','그대로','ㄱㄷㄹ','rmeofh','31');
INSERT INTO "search_word" VALUES('amazon-live-chat','그림을','ㄱㄹㅇ','rmfladmf','56');
INSERT INTO "search_word" VALUES('amazon-live-chat','그림의','ㄱㄹㅇ','rmfladml','56');
INSERT INTO "search_word" VALUES('amazon-live-chat','긁었더니','ㄱㅇㄷㄴ','rmfrdjTejsl','52');
INSERT INTO "search_word" VALUES('amazon-live-chat','금액','ㄱㅇ','rmador','75');
INSERT INTO "search_word" VALUES('amazon-live-chat','금액을','ㄱㅇㅇ','rmadordmf','57');
INSERT INTO "search_word" VALUES('amazon-live-chat','금액이','ㄱㅇㅇ','rmadordl','32 33 34 59 60');
INSERT INTO "search_word" VALUES('amazon-live-chat','금요일까지','ㄱㅇㅇㄲㅈ','rmadydlfRkwl','2');
INSERT INTO "search_word" VALUES('amazon-live-chat','금요일인데','ㄱㅇㅇㅇㄷ','rmadydlfdlsep','65');
INSERT INTO "search_word" VALUES('amazon-live-chat','금이','ㄱㅇ','rmadl','11');
INSERT INTO "search_word" VALUES('amazon-live-chat','긍정적인','ㄱㅈㅈㅇ','rmdwjdwjrdls','88');
INSERT INTO "search_word" VALUES('amazon-live-chat','기간','ㄱㄱ','rlrks','37 45');
INSERT INTO "search_word" VALUES('amazon-live-chat','기대에','ㄱㄷㅇ','rleodp','21');
INSERT INTO "search_word" VALUES('amazon-live-chat','기록','ㄱㄹ','rlfhr','92 115');
INSERT INTO "search_word" VALUES('amazon-live-chat','기사','ㄱㅅ','rltk','90');
INSERT INTO "search_word" VALUES('amazon-live-chat','기사가','ㄱㅅㄱ','rltkrk','37 47 90');
INSERT INTO "search_word" VALUES('amazon-live-chat','기사님','ㄱㅅㄴ','rltksla','90');
INSERT INTO "search_word" VALUES('amazon-live-chat','기사님은','ㄱㅅㄴㅇ','rltksladms','3');
INSERT INTO "search_word" VALUES('amazon-live-chat','기타','ㄱㅌ','rlxk','36 37 47 66 72 90 92');
INSERT INTO "search_word" VALUES('amazon-live-chat','기프트','ㄱㅍㅌ','rlvmxm','43 48 49 50 51 53 54 55 56 57 58 104');
INSERT INTO "search_word" VALUES('amazon-live-chat','기프트카드','ㄱㅍㅌㅋㄷ','rlvmxmzkem','48 50 52 53 54 55 58 104');
INSERT INTO "search_word" VALUES('amazon-live-chat','기한','ㄱㅎ','rlgks','45');
INSERT INTO "search_word" VALUES('amazon-live-chat','까만','ㄲㅁ','Rkaks','19');
INSERT INTO "search_word" VALUES('amazon-live-chat','깎아','ㄲㅇ','RkRdk','31 103');
INSERT INTO "search_word" VALUES('amazon-live-chat','깎였어요','ㄲㅇㅇㅇ','RkRduTdjdy','31');
INSERT INTO "search_word" VALUES('amazon-live-chat','깜빡','ㄲㅃ','RkaQkr','66');
INSERT INTO "search_word" VALUES('amazon-live-chat','깜빡해서','ㄲㅃㅎㅅ','RkaQkrgotj','72');
INSERT INTO "search_word" VALUES('amazon-live-chat','깨끗한데','ㄲㄲㅎㄷ','RoRmtgksep','11');
INSERT INTO "search_word" VALUES('amazon-live-chat','깨져','ㄲㅈ','Rowu','11');
INSERT INTO "search_word" VALUES('amazon-live-chat','깨졌어요','ㄲㅈㅇㅇ','RowuTdjdy','11');
INSERT INTO "search_word" VALUES('amazon-live-chat','깨진','ㄲㅈ','Rowls','5');
INSERT INTO "search_word" VALUES('amazon-live-chat','깨짐','ㄲㅈ','Rowla','11');
INSERT INTO "search_word" VALUES('amazon-live-chat','꺼져요','ㄲㅈㅇ','Rjwudy','16');
INSERT INTO "search_word" VALUES('amazon-live-chat','끝나자','ㄲㄴㅈ','Rmxskwk','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','끝난','ㄲㄴ','Rmxsks','118');
INSERT INTO "search_word" VALUES('amazon-live-chat','나갔어요','ㄴㄱㅇㅇ','skrkTdjdy','33');
INSERT INTO "search_word" VALUES('amazon-live-chat','나는','ㄴㄴ','sksms','80 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','나사','ㄴㅅ','sktk','8');
INSERT INTO "search_word" VALUES('amazon-live-chat','나사가','ㄴㅅㄱ','sktkrk','8');
INSERT INTO "search_word" VALUES('amazon-live-chat','나서','ㄴㅅ','sktj','35');
INSERT INTO "search_word" VALUES('amazon-live-chat','나오는','ㄴㅇㄴ','skdhsms','120');
INSERT INTO "search_word" VALUES('amazon-live-chat','나오는데','ㄴㅇㄴㄷ','skdhsmsep','3 36');
INSERT INTO "search_word" VALUES('amazon-live-chat','나오지','ㄴㅇㅈ','skdhwl','36');
INSERT INTO "search_word" VALUES('amazon-live-chat','나온','ㄴㅇ','skdhs','101');
INSERT INTO "search_word" VALUES('amazon-live-chat','나와','ㄴㅇ','skdhk','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','나와요','ㄴㅇㅇ','skdhkdy','4 54 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','나왔는데','ㄴㅇㄴㄷ','skdhkTsmsep','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','나왔어요','ㄴㅇㅇㅇ','skdhkTdjdy','22 27 31 33');
INSERT INTO "search_word" VALUES('amazon-live-chat','나타나지','ㄴㅌㄴㅈ','skxkskwl','37');
INSERT INTO "search_word" VALUES('amazon-live-chat','나흘이나','ㄴㅎㅇㄴ','skgmfdlsk','2');
INSERT INTO "search_word" VALUES('amazon-live-chat','날이','ㄴㅇ','skfdl','2');
INSERT INTO "search_word" VALUES('amazon-live-chat','남기는','ㄴㄱㄴ','skarlsms','28 86 87 88 89 90');
INSERT INTO "search_word" VALUES('amazon-live-chat','남의','ㄴㅇ','skadml','51 53');
INSERT INTO "search_word" VALUES('amazon-live-chat','남편','ㄴㅍ','skavus','51 92');
INSERT INTO "search_word" VALUES('amazon-live-chat','낭비','ㄴㅂ','skdql','28');
INSERT INTO "search_word" VALUES('amazon-live-chat','낭비라고','ㄴㅂㄹㄱ','skdqlfkrh','28');
INSERT INTO "search_word" VALUES('amazon-live-chat','낮게','ㄴㄱ','skwrp','89');
INSERT INTO "search_word" VALUES('amazon-live-chat','내','ㄴ','so','0 28 47 51 53 57 89 109');
INSERT INTO "search_word" VALUES('amazon-live-chat','내가','ㄴㄱ','sork','71 80 83 86 97');
INSERT INTO "search_word" VALUES('amazon-live-chat','내고','ㄴㄱ','sorh','36 70');
INSERT INTO "search_word" VALUES('amazon-live-chat','내려고','ㄴㄹㄱ','sofurh','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','내려받는지','ㄴㄹㅂㄴㅈ','sofuqkesmswl','79');
INSERT INTO "search_word" VALUES('amazon-live-chat','내렸어요','ㄴㄹㅇㅇ','sofuTdjdy','59');
INSERT INTO "search_word" VALUES('amazon-live-chat','내역','ㄴㅇ','sodur','92');
INSERT INTO "search_word" VALUES('amazon-live-chat','내역과','ㄴㅇㄱ','sodurrhk','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','내역서','ㄴㅇㅅ','sodurtj','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','내역에서','ㄴㅇㅇㅅ','sodurdptj','92');
INSERT INTO "search_word" VALUES('amazon-live-chat','내역을','ㄴㅇㅇ','sodurdmf','34 92');
INSERT INTO "search_word" VALUES('amazon-live-chat','내용물','ㄴㅇㅁ','sodydanf','22');
INSERT INTO "search_word" VALUES('amazon-live-chat','내용물이','ㄴㅇㅁㅇ','sodydanfdl','22');
INSERT INTO "search_word" VALUES('amazon-live-chat','내용에','ㄴㅇㅇ','sodyddp','111');
INSERT INTO "search_word" VALUES('amazon-live-chat','내용을','ㄴㅇㅇ','sodyddmf','115');
INSERT INTO "search_word" VALUES('amazon-live-chat','내일인데','ㄴㅇㅇㄷ','sodlfdlsep','65');
INSERT INTO "search_word" VALUES('amazon-live-chat','낸','ㄴ','sos','98');
INSERT INTO "search_word" VALUES('amazon-live-chat','낼','ㄴ','sof','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','냈는데','ㄴㄴㄷ','soTsmsep','70');
INSERT INTO "search_word" VALUES('amazon-live-chat','냈어요','ㄴㅇㅇ','soTdjdy','31');
INSERT INTO "search_word" VALUES('amazon-live-chat','냉장고를','ㄴㅈㄱㄹ','sodwkdrhfmf','94');
INSERT INTO "search_word" VALUES('amazon-live-chat','너무','ㄴㅁ','sjan','65');
INSERT INTO "search_word" VALUES('amazon-live-chat','넉넉한데도','ㄴㄴㅎㄷㄷ','sjrsjrgksepeh','30');
INSERT INTO "search_word" VALUES('amazon-live-chat','넘버','ㄴㅂ','sjaqj','119');
INSERT INTO "search_word" VALUES('amazon-live-chat','넣고','ㄴㄱ','sjgrh','30 69 72');
INSERT INTO "search_word" VALUES('amazon-live-chat','넣는','ㄴㄴ','sjgsms','85');
INSERT INTO "search_word" VALUES('amazon-live-chat','넣어','ㄴㅇ','sjgdj','15 47 51 87');
INSERT INTO "search_word" VALUES('amazon-live-chat','넣었는데','ㄴㅇㄴㄷ','sjgdjTsmsep','31');
INSERT INTO "search_word" VALUES('amazon-live-chat','넣었어요','ㄴㅇㅇㅇ','sjgdjTdjdy','51');
INSERT INTO "search_word" VALUES('amazon-live-chat','네','ㄴ','sp','8');
INSERT INTO "search_word" VALUES('amazon-live-chat','년','ㄴ','sus','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','노트북까지','ㄴㅌㅂㄲㅈ','shxmqnrRkwl','47');
INSERT INTO "search_word" VALUES('amazon-live-chat','노트북에','ㄴㅌㅂㅇ','shxmqnrdp','99');
INSERT INTO "search_word" VALUES('amazon-live-chat','노트북을','ㄴㅌㅂㅇ','shxmqnrdmf','97');
INSERT INTO "search_word" VALUES('amazon-live-chat','높이가','ㄴㅇㄱ','shvdlrk','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','놓았는데','ㄴㅇㄴㄷ','shgdkTsmsep','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','놓친','ㄴㅊ','shgcls','76');
INSERT INTO "search_word" VALUES('amazon-live-chat','누락','ㄴㄹ','snfkr','7 8 82');
INSERT INTO "search_word" VALUES('amazon-live-chat','누르라는','ㄴㄹㄹㄴ','snfmfksms','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','눌러','ㄴㄹ','snffj','71');
INSERT INTO "search_word" VALUES('amazon-live-chat','눌러도','ㄴㄹㄷ','snffjeh','16 85');
INSERT INTO "search_word" VALUES('amazon-live-chat','눌러서','ㄴㄹㅅ','snffjtj','24');
INSERT INTO "search_word" VALUES('amazon-live-chat','눌러야','ㄴㄹㅇ','snffjdi','39 85');
INSERT INTO "search_word" VALUES('amazon-live-chat','눌러요','ㄴㄹㅇ','snffjdy','110 118');
INSERT INTO "search_word" VALUES('amazon-live-chat','눌렀더니','ㄴㄹㄷㄴ','snffjTejsl','83');
INSERT INTO "search_word" VALUES('amazon-live-chat','눌렀어요','ㄴㄹㅇㅇ','snffjTdjdy','24');
INSERT INTO "search_word" VALUES('amazon-live-chat','눌리지','ㄴㄹㅈ','snfflwl','85');
INSERT INTO "search_word" VALUES('amazon-live-chat','느꼈는지','ㄴㄲㄴㅈ','smRuTsmswl','28');
INSERT INTO "search_word" VALUES('amazon-live-chat','늦게','ㄴㄱ','smwrp','65');
INSERT INTO "search_word" VALUES('amazon-live-chat','늦게와요','ㄴㄱㅇㅇ','smwrpdhkdy','65');
INSERT INTO "search_word" VALUES('amazon-live-chat','늦어서','ㄴㅇㅅ','smwdjtj','65');
INSERT INTO "search_word" VALUES('amazon-live-chat','늦어요','ㄴㅇㅇ','smwdjdy','2 65');
INSERT INTO "search_word" VALUES('amazon-live-chat','늦을','ㄴㅇ','smwdmf','65');
INSERT INTO "search_word" VALUES('amazon-live-chat','늦음','ㄴㅇ','smwdma','2');
INSERT INTO "search_word" VALUES('amazon-live-chat','다','ㄷ','ek','12 14 31 46 67 68');
INSERT INTO "search_word" VALUES('amazon-live-chat','다른','ㄷㄹ','ekfms','18 19 22 26 36 37 46 51 56 57 61 66 70 71 90 92 110 116');
INSERT INTO "search_word" VALUES('amazon-live-chat','다를','ㄷㄹ','ekfmf','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','다시','ㄷㅅ','ektl','40 81');
INSERT INTO "search_word" VALUES('amazon-live-chat','다음','ㄷㅇ','ekdma','4 65 115');
INSERT INTO "search_word" VALUES('amazon-live-chat','단순','ㄷㅅ','ekstns','64');
INSERT INTO "search_word" VALUES('amazon-live-chat','단순하게','ㄷㅅㅎㄱ','ekstnsgkrp','87');
INSERT INTO "search_word" VALUES('amazon-live-chat','닫기','ㄷㄱ','ekerl','118');
INSERT INTO "search_word" VALUES('amazon-live-chat','달','ㄷ','ekf','35');
INSERT INTO "search_word" VALUES('amazon-live-chat','달라고','ㄷㄹㄱ','ekffkrh','5 87');
INSERT INTO "search_word" VALUES('amazon-live-chat','달라는','ㄷㄹㄴ','ekffksms','86');
INSERT INTO "search_word" VALUES('amazon-live-chat','달라요','ㄷㄹㅇ','ekffkdy','19 20 22 35 56 77');
INSERT INTO "search_word" VALUES('amazon-live-chat','달래요','ㄷㄹㅇ','ekffody','104');
INSERT INTO "search_word" VALUES('amazon-live-chat','달러로','ㄷㄹㄹ','ekffjfh','36');
INSERT INTO "search_word" VALUES('amazon-live-chat','담기','ㄷㄱ','ekarl','69');
INSERT INTO "search_word" VALUES('amazon-live-chat','담아','ㄷㅇ','ekadk','59 69');
INSERT INTO "search_word" VALUES('amazon-live-chat','담아야','ㄷㅇㅇ','ekadkdi','75');
INSERT INTO "search_word" VALUES('amazon-live-chat','담았는데','ㄷㅇㄴㄷ','ekadkTsmsep','85');
INSERT INTO "search_word" VALUES('amazon-live-chat','담았는데도','ㄷㅇㄴㄷㄷ','ekadkTsmsepeh','83');
INSERT INTO "search_word" VALUES('amazon-live-chat','답이','ㄷㅇ','ekqdl','5');
INSERT INTO "search_word" VALUES('amazon-live-chat','답장을','ㄷㅈㅇ','ekqwkddmf','89');
INSERT INTO "search_word" VALUES('amazon-live-chat','답하면','ㄷㅎㅁ','ekqgkaus','94');
INSERT INTO "search_word" VALUES('amazon-live-chat','당장','ㄷㅈ','ekdwkd','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','당첨','ㄷㅊ','ekdcja','94 99');
INSERT INTO "search_word" VALUES('amazon-live-chat','당첨됐다는','ㄷㅊㄷㄷㄴ','ekdcjaehoTeksms','94');
INSERT INTO "search_word" VALUES('amazon-live-chat','당첨됐다며','ㄷㅊㄷㄷㅁ','ekdcjaehoTekau','99');
INSERT INTO "search_word" VALUES('amazon-live-chat','당첨되었다는','ㄷㅊㄷㅇㄷㄴ','ekdcjaehldjTeksms','94');
INSERT INTO "search_word" VALUES('amazon-live-chat','대상','ㄷㅅ','eotkd','78 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','대상이','ㄷㅅㅇ','eotkddl','78 80 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','대신','ㄷㅅ','eotls','81');
INSERT INTO "search_word" VALUES('amazon-live-chat','대여','ㄷㅇ','eodu','46');
INSERT INTO "search_word" VALUES('amazon-live-chat','대여예요','ㄷㅇㅇㅇ','eodudPdy','46');
INSERT INTO "search_word" VALUES('amazon-live-chat','대여한','ㄷㅇㅎ','eodugks','46');
INSERT INTO "search_word" VALUES('amazon-live-chat','대체','ㄷㅊ','eocp','5');
INSERT INTO "search_word" VALUES('amazon-live-chat','대한','ㄷㅎ','eogks','28 72 76 81 85 87 89 92');
INSERT INTO "search_word" VALUES('amazon-live-chat','대해','ㄷㅎ','eogo','89 97 111');
INSERT INTO "search_word" VALUES('amazon-live-chat','대해서','ㄷㅎㅅ','eogotj','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','대화','ㄷㅎ','eoghk','113 115');
INSERT INTO "search_word" VALUES('amazon-live-chat','더','ㄷ','ej','23 33 60 61 69 84 87 106');
INSERT INTO "search_word" VALUES('amazon-live-chat','더이상','ㄷㅇㅅ','ejdltkd','64');
INSERT INTO "search_word" VALUES('amazon-live-chat','덜','ㄷ','ejf','7 44');
INSERT INTO "search_word" VALUES('amazon-live-chat','덤','ㄷ','eja','23');
INSERT INTO "search_word" VALUES('amazon-live-chat','데미지','ㄷㅁㅈ','epalwl','10');
INSERT INTO "search_word" VALUES('amazon-live-chat','도난','ㄷㄴ','ehsks','3');
INSERT INTO "search_word" VALUES('amazon-live-chat','도무지','ㄷㅁㅈ','ehanwl','92');
INSERT INTO "search_word" VALUES('amazon-live-chat','도와드릴까요','ㄷㅇㄷㄹㄲㅇ','ehdhkemflfRkdy','108 114');
INSERT INTO "search_word" VALUES('amazon-live-chat','도용','ㄷㅇ','ehdyd','32');
INSERT INTO "search_word" VALUES('amazon-live-chat','도움말','ㄷㅇㅁ','ehdnaakf','105');
INSERT INTO "search_word" VALUES('amazon-live-chat','도움이','ㄷㅇㅇ','ehdnadl','106');
INSERT INTO "search_word" VALUES('amazon-live-chat','도착','ㄷㅊ','ehckr','2 4 41 65');
INSERT INTO "search_word" VALUES('amazon-live-chat','도착으로','ㄷㅊㅇㄹ','ehckrdmfh','4');
INSERT INTO "search_word" VALUES('amazon-live-chat','도착일','ㄷㅊㅇ','ehckrdlf','4');
INSERT INTO "search_word" VALUES('amazon-live-chat','도착한다던','ㄷㅊㅎㄷㄷ','ehckrgksekejs','2');
INSERT INTO "search_word" VALUES('amazon-live-chat','도착한대서','ㄷㅊㅎㄷㅅ','ehckrgkseotj','65');
INSERT INTO "search_word" VALUES('amazon-live-chat','도착한대요','ㄷㅊㅎㄷㅇ','ehckrgkseody','65');
INSERT INTO "search_word" VALUES('amazon-live-chat','도착했는지','ㄷㅊㅎㄴㅈ','ehckrgoTsmswl','41');
INSERT INTO "search_word" VALUES('amazon-live-chat','도착했다고','ㄷㅊㅎㄷㄱ','ehckrgoTekrh','3');
INSERT INTO "search_word" VALUES('amazon-live-chat','돈을','ㄷㅇ','ehsdmf','103');
INSERT INTO "search_word" VALUES('amazon-live-chat','돈이','ㄷㅇ','ehsdl','42');
INSERT INTO "search_word" VALUES('amazon-live-chat','돈이에요','ㄷㅇㅇㅇ','ehsdldpdy','35 77');
INSERT INTO "search_word" VALUES('amazon-live-chat','돌려','ㄷㄹ','ehffu','5');
INSERT INTO "search_word" VALUES('amazon-live-chat','돌려받는','ㄷㄹㅂㄴ','ehffuqkesms','35 77');
INSERT INTO "search_word" VALUES('amazon-live-chat','돌려받아야','ㄷㄹㅂㅇㅇ','ehffuqkedkdi','44');
INSERT INTO "search_word" VALUES('amazon-live-chat','돌려받았어요','ㄷㄹㅂㅇㅇㅇ','ehffuqkedkTdjdy','44');
INSERT INTO "search_word" VALUES('amazon-live-chat','돌려보내고','ㄷㄹㅂㄴㄱ','ehffuqhsorh','39 43');
INSERT INTO "search_word" VALUES('amazon-live-chat','돌려보내기','ㄷㄹㅂㄴㄱ','ehffuqhsorl','39 43');
INSERT INTO "search_word" VALUES('amazon-live-chat','돌려보내는지','ㄷㄹㅂㄴㄴㅈ','ehffuqhsosmswl','39');
INSERT INTO "search_word" VALUES('amazon-live-chat','돌려보내려고요','ㄷㄹㅂㄴㄹㄱㅇ','ehffuqhsofurhdy','43 46');
INSERT INTO "search_word" VALUES('amazon-live-chat','돌려보내려는데','ㄷㄹㅂㄴㄹㄴㄷ','ehffuqhsofusmsep','39');
INSERT INTO "search_word" VALUES('amazon-live-chat','돌려보내야','ㄷㄹㅂㄴㅇ','ehffuqhsodi','45');
INSERT INTO "search_word" VALUES('amazon-live-chat','돌려보낸','ㄷㄹㅂㄴ','ehffuqhsos','41');
INSERT INTO "search_word" VALUES('amazon-live-chat','돌려보낼','ㄷㄹㅂㄴ','ehffuqhsof','40 45 47');
INSERT INTO "search_word" VALUES('amazon-live-chat','돌려보냈는데','ㄷㄹㅂㄴㄴㄷ','ehffuqhsoTsmsep','42 44');
INSERT INTO "search_word" VALUES('amazon-live-chat','돌려보냈어요','ㄷㄹㅂㄴㅇㅇ','ehffuqhsoTdjdy','47');
INSERT INTO "search_word" VALUES('amazon-live-chat','돌려준다던','ㄷㄹㅈㄷㄷ','ehffuwnsekejs','42');
INSERT INTO "search_word" VALUES('amazon-live-chat','동생','ㄷㅅ','ehdtod','51');
INSERT INTO "search_word" VALUES('amazon-live-chat','동생으로','ㄷㅅㅇㄹ','ehdtoddmfh','55');
INSERT INTO "search_word" VALUES('amazon-live-chat','동안','ㄷㅇ','ehddks','46');
INSERT INTO "search_word" VALUES('amazon-live-chat','동안만','ㄷㅇㅁ','ehddksaks','74');
INSERT INTO "search_word" VALUES('amazon-live-chat','돼요','ㄷㅇ','ehody','114');
INSERT INTO "search_word" VALUES('amazon-live-chat','되려면','ㄷㄹㅁ','ehlfuaus','78');
INSERT INTO "search_word" VALUES('amazon-live-chat','된다는','ㄷㄷㄴ','ehlseksms','5');
INSERT INTO "search_word" VALUES('amazon-live-chat','된대요','ㄷㄷㅇ','ehlseody','5 30');
INSERT INTO "search_word" VALUES('amazon-live-chat','됨','ㄷ','ehla','5 30 31 42 54 80');
INSERT INTO "search_word" VALUES('amazon-live-chat','두','ㄷ','en','7 23 24 27 31 33 44 57 69');
INSERT INTO "search_word" VALUES('amazon-live-chat','두고','ㄷㄱ','enrh','3');
INSERT INTO "search_word" VALUES('amazon-live-chat','두른','ㄷㄹ','enfms','14');
INSERT INTO "search_word" VALUES('amazon-live-chat','두어도','ㄷㅇㄷ','endjeh','114');
INSERT INTO "search_word" VALUES('amazon-live-chat','둔','ㄷ','ens','50 59');
INSERT INTO "search_word" VALUES('amazon-live-chat','둘','ㄷ','enf','12 67 68');
INSERT INTO "search_word" VALUES('amazon-live-chat','뒤에','ㄷㅇ','enldp','35 77 118');
INSERT INTO "search_word" VALUES('amazon-live-chat','든','ㄷ','ems','14');
INSERT INTO "search_word" VALUES('amazon-live-chat','들어','ㄷㅇ','emfdj','23 53');
INSERT INTO "search_word" VALUES('amazon-live-chat','들어가는지','ㄷㅇㄱㄴㅈ','emfdjrksmswl','75');
INSERT INTO "search_word" VALUES('amazon-live-chat','들어오는지','ㄷㅇㅇㄴㅈ','emfdjdhsmswl','35 42');
INSERT INTO "search_word" VALUES('amazon-live-chat','들어와요','ㄷㅇㅇㅇ','emfdjdhkdy','16 42');
INSERT INTO "search_word" VALUES('amazon-live-chat','들어왔어요','ㄷㅇㅇㅇㅇ','emfdjdhkTdjdy','44');
INSERT INTO "search_word" VALUES('amazon-live-chat','들어요','ㄷㅇㅇ','emfdjdy','21');
INSERT INTO "search_word" VALUES('amazon-live-chat','들어있어요','ㄷㅇㅇㅇㅇ','emfdjdlTdjdy','22');
INSERT INTO "search_word" VALUES('amazon-live-chat','등록','ㄷㄹ','emdfhr','51 52 53');
INSERT INTO "search_word" VALUES('amazon-live-chat','등록되지','ㄷㄹㄷㅈ','emdfhrehlwl','52');
INSERT INTO "search_word" VALUES('amazon-live-chat','등록된','ㄷㄹㄷ','emdfhrehls','57 116');
INSERT INTO "search_word" VALUES('amazon-live-chat','등록하는지','ㄷㄹㅎㄴㅈ','emdfhrgksmswl','37');
INSERT INTO "search_word" VALUES('amazon-live-chat','등록해버렸어요','ㄷㄹㅎㅂㄹㅇㅇ','emdfhrgoqjfuTdjdy','51');
INSERT INTO "search_word" VALUES('amazon-live-chat','등록해서','ㄷㄹㅎㅅ','emdfhrgotj','82');
INSERT INTO "search_word" VALUES('amazon-live-chat','디자인','ㄷㅈㅇ','elwkdls','56');
INSERT INTO "search_word" VALUES('amazon-live-chat','딜','ㄷ','elf','73 74');
INSERT INTO "search_word" VALUES('amazon-live-chat','딜레이','ㄷㄹㅇ','elffpdl','2');
INSERT INTO "search_word" VALUES('amazon-live-chat','따로','ㄸㄹ','Ekfh','69 103');
INSERT INTO "search_word" VALUES('amazon-live-chat','딴','ㄸ','Eks','19');
INSERT INTO "search_word" VALUES('amazon-live-chat','때','ㄸ','Eo','54 70 71 109 110');
INSERT INTO "search_word" VALUES('amazon-live-chat','때는','ㄸㄴ','Eosms','71');
INSERT INTO "search_word" VALUES('amazon-live-chat','때도','ㄸㄷ','Eoeh','23 92');
INSERT INTO "search_word" VALUES('amazon-live-chat','때문에','ㄸㅁㅇ','Eoansdp','97');
INSERT INTO "search_word" VALUES('amazon-live-chat','때예요','ㄸㅇㅇ','EodPdy','6 7 37 52 59 65 71 82 94 97 99');
INSERT INTO "search_word" VALUES('amazon-live-chat','때의','ㄸㅇ','Eodml','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','떠요','ㄸㅇ','Ejdy','3');
INSERT INTO "search_word" VALUES('amazon-live-chat','떨어졌어요','ㄸㅇㅈㅇㅇ','EjfdjwuTdjdy','59 80');
INSERT INTO "search_word" VALUES('amazon-live-chat','또','ㄸ','Eh','24 76');
INSERT INTO "search_word" VALUES('amazon-live-chat','또는','ㄸㄴ','Ehsms','5 8 17 25 47 63 74 93 95 99');
INSERT INTO "search_word" VALUES('amazon-live-chat','똑같은','ㄸㄱㅇ','Ehrrkxdms','23 61');
INSERT INTO "search_word" VALUES('amazon-live-chat','뚜껑이','ㄸㄲㅇ','EnRjddl','8');
INSERT INTO "search_word" VALUES('amazon-live-chat','뜨는데','ㄸㄴㄷ','Emsmsep','3');
INSERT INTO "search_word" VALUES('amazon-live-chat','뜯어','ㄸㅇ','Emedj','11 22');
INSERT INTO "search_word" VALUES('amazon-live-chat','뜯어서','ㄸㅇㅅ','Emedjtj','45');
INSERT INTO "search_word" VALUES('amazon-live-chat','뜯었더니','ㄸㅇㄷㄴ','EmedjTejsl','22');
INSERT INTO "search_word" VALUES('amazon-live-chat','뜻이','ㄸㅇ','Emtdl','67 68');
INSERT INTO "search_word" VALUES('amazon-live-chat','뜻이에요','ㄸㅇㅇㅇ','Emtdldpdy','80 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','라고','ㄹㄱ','fkrh','3 20');
INSERT INTO "search_word" VALUES('amazon-live-chat','라이브챗','ㄹㅇㅂㅊ','fkdlqmcot','113');
INSERT INTO "search_word" VALUES('amazon-live-chat','라이트닝','ㄹㅇㅌㄴ','fkdlxmsld','74');
INSERT INTO "search_word" VALUES('amazon-live-chat','램프를','ㄹㅍㄹ','foavmfmf','5');
INSERT INTO "search_word" VALUES('amazon-live-chat','레이블','ㄹㅇㅂ','fpdlqmf','40');
INSERT INTO "search_word" VALUES('amazon-live-chat','렌탈','ㄹㅌ','fpsxkf','46');
INSERT INTO "search_word" VALUES('amazon-live-chat','렌털','ㄹㅌ','fpsxjf','46');
INSERT INTO "search_word" VALUES('amazon-live-chat','로그인','ㄹㄱㅇ','fhrmdls','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','로그인이','ㄹㄱㅇㅇ','fhrmdlsdl','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','로그인한','ㄹㄱㅇㅎ','fhrmdlsgks','51');
INSERT INTO "search_word" VALUES('amazon-live-chat','리베이트','ㄹㅂㅇㅌ','flqpdlxm','35 77 78 79');
INSERT INTO "search_word" VALUES('amazon-live-chat','리베이트를','ㄹㅂㅇㅌㄹ','flqpdlxmfmf','80');
INSERT INTO "search_word" VALUES('amazon-live-chat','리베이트에','ㄹㅂㅇㅌㅇ','flqpdlxmdp','81');
INSERT INTO "search_word" VALUES('amazon-live-chat','리뷰','ㄹㅂ','flqb','86');
INSERT INTO "search_word" VALUES('amazon-live-chat','리턴','ㄹㅌ','flxjs','39 41');
INSERT INTO "search_word" VALUES('amazon-live-chat','리턴라벨을','ㄹㅌㄹㅂㅇ','flxjsfkqpfdmf','40');
INSERT INTO "search_word" VALUES('amazon-live-chat','리펀드','ㄹㅍㄷ','flvjsem','42');
INSERT INTO "search_word" VALUES('amazon-live-chat','립밤','ㄹㅂ','flqqka','28');
INSERT INTO "search_word" VALUES('amazon-live-chat','링크를','ㄹㅋㄹ','fldzmfmf','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','마당','ㅁㄷ','akekd','90');
INSERT INTO "search_word" VALUES('amazon-live-chat','마스터카드로','ㅁㅅㅌㅋㄷㄹ','aktmxjzkemfh','70');
INSERT INTO "search_word" VALUES('amazon-live-chat','마우스가','ㅁㅇㅅㄱ','akdntmrk','19');
INSERT INTO "search_word" VALUES('amazon-live-chat','마음에','ㅁㅇㅇ','akdmadp','21');
INSERT INTO "search_word" VALUES('amazon-live-chat','마음이','ㅁㅇㅇ','akdmadl','64');
INSERT INTO "search_word" VALUES('amazon-live-chat','막상','ㅁㅅ','akrtkd','21');
INSERT INTO "search_word" VALUES('amazon-live-chat','막혔으니','ㅁㅎㅇㄴ','akrguTdmsl','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','만에','ㅁㅇ','aksdp','16 59 88');
INSERT INTO "search_word" VALUES('amazon-live-chat','많은','ㅁㅇ','aksgdms','84');
INSERT INTO "search_word" VALUES('amazon-live-chat','많이','ㅁㅇ','aksgdl','23 33');
INSERT INTO "search_word" VALUES('amazon-live-chat','말고','ㅁㄱ','akfrh','46 68 70');
INSERT INTO "search_word" VALUES('amazon-live-chat','말은','ㅁㅇ','akfdms','7');
INSERT INTO "search_word" VALUES('amazon-live-chat','말이','ㅁㅇ','akfdl','86');
INSERT INTO "search_word" VALUES('amazon-live-chat','말이에요','ㅁㅇㅇㅇ','akfdldpdy','120');
INSERT INTO "search_word" VALUES('amazon-live-chat','말짱한데','ㅁㅉㅎㄷ','akfWkdgksep','13');
INSERT INTO "search_word" VALUES('amazon-live-chat','말하고','ㅁㅎㄱ','akfgkrh','28 88 90');
INSERT INTO "search_word" VALUES('amazon-live-chat','말해주세요','ㅁㅎㅈㅅㅇ','akfgowntpdy','111');
INSERT INTO "search_word" VALUES('amazon-live-chat','맘에','ㅁㅇ','akadp','21');
INSERT INTO "search_word" VALUES('amazon-live-chat','망가져서','ㅁㄱㅈㅅ','akdrkwutj','11');
INSERT INTO "search_word" VALUES('amazon-live-chat','망가졌어요','ㅁㄱㅈㅇㅇ','akdrkwuTdjdy','10');
INSERT INTO "search_word" VALUES('amazon-live-chat','망가진','ㅁㄱㅈ','akdrkwls','5');
INSERT INTO "search_word" VALUES('amazon-live-chat','맞는','ㅁㄴ','akwsms','39');
INSERT INTO "search_word" VALUES('amazon-live-chat','맞는데','ㅁㄴㄷ','akwsmsep','22');
INSERT INTO "search_word" VALUES('amazon-live-chat','맞아요','ㅁㅇㅇ','akwdkdy','21 22');
INSERT INTO "search_word" VALUES('amazon-live-chat','맞으려면','ㅁㅇㄹㅁ','akwdmfuaus','78');
INSERT INTO "search_word" VALUES('amazon-live-chat','매치','ㅁㅊ','aocl','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','먹통','ㅁㅌ','ajrxhd','16');
INSERT INTO "search_word" VALUES('amazon-live-chat','먹혀요','ㅁㅎㅇ','ajrgudy','31 54');
INSERT INTO "search_word" VALUES('amazon-live-chat','멀쩡한데','ㅁㅉㅎㄷ','ajfWjdgksep','11');
INSERT INTO "search_word" VALUES('amazon-live-chat','메뉴가','ㅁㄴㄱ','apsbrk','60 111');
INSERT INTO "search_word" VALUES('amazon-live-chat','메뉴도','ㅁㄴㄷ','apsbeh','87');
INSERT INTO "search_word" VALUES('amazon-live-chat','메뉴에는','ㅁㄴㅇㄴ','apsbdpsms','67 68');
INSERT INTO "search_word" VALUES('amazon-live-chat','메시지','ㅁㅅㅈ','aptlwl','55');
INSERT INTO "search_word" VALUES('amazon-live-chat','메이커라고','ㅁㅇㅋㄹㄱ','apdlzjfkrh','22');
INSERT INTO "search_word" VALUES('amazon-live-chat','메일','ㅁㅇ','apdlf','91 94');
INSERT INTO "search_word" VALUES('amazon-live-chat','메일이','ㅁㅇㅇ','apdlfdl','91 94 95');
INSERT INTO "search_word" VALUES('amazon-live-chat','메일인','ㅁㅇㅇ','apdlfdls','77');
INSERT INTO "search_word" VALUES('amazon-live-chat','멤버십','ㅁㅂㅅ','apaqjtlq','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','며칠','ㅁㅊ','auclf','45');
INSERT INTO "search_word" VALUES('amazon-live-chat','면','ㅁ','aus','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','명세서','ㅁㅅㅅ','audtptj','32 34');
INSERT INTO "search_word" VALUES('amazon-live-chat','명세서에','ㅁㅅㅅㅇ','audtptjdp','32');
INSERT INTO "search_word" VALUES('amazon-live-chat','몇','ㅁ','auc','75');
INSERT INTO "search_word" VALUES('amazon-live-chat','모두','ㅁㄷ','ahen','12');
INSERT INTO "search_word" VALUES('amazon-live-chat','모르겠어요','ㅁㄹㄱㅇㅇ','ahfmrpTdjdy','37 39 79 85');
INSERT INTO "search_word" VALUES('amazon-live-chat','모르고','ㅁㄹㄱ','ahfmrh','24 51');
INSERT INTO "search_word" VALUES('amazon-live-chat','모르는','ㅁㄹㄴ','ahfmsms','32 97');
INSERT INTO "search_word" VALUES('amazon-live-chat','모여','ㅁㅇ','ahdu','84');
INSERT INTO "search_word" VALUES('amazon-live-chat','모으고','ㅁㅇㄱ','ahdmrh','57');
INSERT INTO "search_word" VALUES('amazon-live-chat','모자랐어요','ㅁㅈㄹㅇㅇ','ahwkfkTdjdy','8');
INSERT INTO "search_word" VALUES('amazon-live-chat','목록에','ㅁㄹㅇ','ahrfhrdp','110');
INSERT INTO "search_word" VALUES('amazon-live-chat','목록에서','ㅁㄹㅇㅅ','ahrfhrdptj','92');
INSERT INTO "search_word" VALUES('amazon-live-chat','목요일로','ㅁㅇㅇㄹ','ahrdydlffh','4');
INSERT INTO "search_word" VALUES('amazon-live-chat','못','ㅁ','aht','3 50 82 83 92');
INSERT INTO "search_word" VALUES('amazon-live-chat','못했는지','ㅁㅎㄴㅈ','ahtgoTsmswl','80 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','못했어요','ㅁㅎㅇㅇ','ahtgoTdjdy','3');
INSERT INTO "search_word" VALUES('amazon-live-chat','무거운','ㅁㄱㅇ','anrjdns','15');
INSERT INTO "search_word" VALUES('amazon-live-chat','무단','ㅁㄷ','aneks','32');
INSERT INTO "search_word" VALUES('amazon-live-chat','무료','ㅁㄹ','anfy','27 60 94');
INSERT INTO "search_word" VALUES('amazon-live-chat','무료라고','ㅁㄹㄹㄱ','anfyfkrh','27');
INSERT INTO "search_word" VALUES('amazon-live-chat','무르고','ㅁㄹㄱ','anfmrh','66');
INSERT INTO "search_word" VALUES('amazon-live-chat','무엇을','ㅁㅇㅇ','andjtdmf','108 114');
INSERT INTO "search_word" VALUES('amazon-live-chat','무통장','ㅁㅌㅈ','anxhdwkd','103');
INSERT INTO "search_word" VALUES('amazon-live-chat','묶음','ㅁㅇ','anRdma','69');
INSERT INTO "search_word" VALUES('amazon-live-chat','문','ㅁ','ans','3');
INSERT INTO "search_word" VALUES('amazon-live-chat','문의','ㅁㅇ','ansdml','72 81 92 93 111');
INSERT INTO "search_word" VALUES('amazon-live-chat','문의도','ㅁㅇㄷ','ansdmleh','46');
INSERT INTO "search_word" VALUES('amazon-live-chat','문의를','ㅁㅇㄹ','ansdmlfmf','112');
INSERT INTO "search_word" VALUES('amazon-live-chat','문의예요','ㅁㅇㅇㅇ','ansdmldPdy','85');
INSERT INTO "search_word" VALUES('amazon-live-chat','문의하기','ㅁㅇㅎㄱ','ansdmlgkrl','107');
INSERT INTO "search_word" VALUES('amazon-live-chat','문자','ㅁㅈ','answk','91');
INSERT INTO "search_word" VALUES('amazon-live-chat','문제','ㅁㅈ','answp','37');
INSERT INTO "search_word" VALUES('amazon-live-chat','문제가','ㅁㅈㄱ','answprk','9 25 29 37 47 49 84 92 95');
INSERT INTO "search_word" VALUES('amazon-live-chat','문제에','ㅁㅈㅇ','answpdp','84');
INSERT INTO "search_word" VALUES('amazon-live-chat','물건','ㅁㄱ','anfrjs','7 17 19 23 97');
INSERT INTO "search_word" VALUES('amazon-live-chat','물건으로','ㅁㄱㅇㄹ','anfrjsdmfh','5');
INSERT INTO "search_word" VALUES('amazon-live-chat','물건은','ㅁㄱㅇ','anfrjsdms','0');
INSERT INTO "search_word" VALUES('amazon-live-chat','물건을','ㅁㄱㅇ','anfrjsdmf','3 35 77 89');
INSERT INTO "search_word" VALUES('amazon-live-chat','물건이','ㅁㄱㅇ','anfrjsdl','7 10 11 16 18 19 21 22 23 65 71');
INSERT INTO "search_word" VALUES('amazon-live-chat','물어봐요','ㅁㅇㅂㅇ','anfdjqhkdy','80 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','물어봤어요','ㅁㅇㅂㅇㅇ','anfdjqhkTdjdy','98');
INSERT INTO "search_word" VALUES('amazon-live-chat','물에','ㅁㅇ','anfdp','52');
INSERT INTO "search_word" VALUES('amazon-live-chat','뭐부터','ㅁㅂㅌ','anjqnxj','85');
INSERT INTO "search_word" VALUES('amazon-live-chat','뭘','ㅁ','anjf','78');
INSERT INTO "search_word" VALUES('amazon-live-chat','미달','ㅁㄷ','alekf','83');
INSERT INTO "search_word" VALUES('amazon-live-chat','미뤄졌어요','ㅁㄹㅈㅇㅇ','alfnjwuTdjdy','4');
INSERT INTO "search_word" VALUES('amazon-live-chat','미치지','ㅁㅊㅈ','alclwl','21');
INSERT INTO "search_word" VALUES('amazon-live-chat','믹서기가','ㅁㅅㄱㄱ','alrtjrlrk','1');
INSERT INTO "search_word" VALUES('amazon-live-chat','밀렸어요','ㅁㄹㅇㅇ','alffuTdjdy','4');
INSERT INTO "search_word" VALUES('amazon-live-chat','바가지','ㅂㄱㅈ','qkrkwl','33');
INSERT INTO "search_word" VALUES('amazon-live-chat','바깥','ㅂㄲ','qkRkx','12');
INSERT INTO "search_word" VALUES('amazon-live-chat','바꾸고','ㅂㄲㄱ','qkRnrh','70 72');
INSERT INTO "search_word" VALUES('amazon-live-chat','바꾸기','ㅂㄲㄱ','qkRnrl','67 70 95');
INSERT INTO "search_word" VALUES('amazon-live-chat','바꿔','ㅂㄲ','qkRnj','5');
INSERT INTO "search_word" VALUES('amazon-live-chat','바꿔치기','ㅂㄲㅊㄱ','qkRnjclrl','22');
INSERT INTO "search_word" VALUES('amazon-live-chat','바뀌었다거나','ㅂㄲㅇㄷㄱㄴ','qkRnldjTekrjsk','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','바뀌었다며','ㅂㄲㅇㄷㅁ','qkRnldjTekau','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','바뀌었어요','ㅂㄲㅇㅇㅇ','qkRnldjTdjdy','4 59 64');
INSERT INTO "search_word" VALUES('amazon-live-chat','바뀌었을','ㅂㄲㅇㅇ','qkRnldjTdmf','59');
INSERT INTO "search_word" VALUES('amazon-live-chat','바라는','ㅂㄹㄴ','qkfksms','87');
INSERT INTO "search_word" VALUES('amazon-live-chat','바로','ㅂㄹ','qkfh','103');
INSERT INTO "search_word" VALUES('amazon-live-chat','바코드','ㅂㅋㄷ','qkzhem','40');
INSERT INTO "search_word" VALUES('amazon-live-chat','박살','ㅂㅅ','qkrtkf','11');
INSERT INTO "search_word" VALUES('amazon-live-chat','박스','ㅂㅅ','qkrtm','12 13 14');
INSERT INTO "search_word" VALUES('amazon-live-chat','박스까지','ㅂㅅㄲㅈ','qkrtmRkwl','12');
INSERT INTO "search_word" VALUES('amazon-live-chat','박스는','ㅂㅅㄴ','qkrtmsms','12 13');
INSERT INTO "search_word" VALUES('amazon-live-chat','박스도','ㅂㅅㄷ','qkrtmeh','12');
INSERT INTO "search_word" VALUES('amazon-live-chat','박스를','ㅂㅅㄹ','qkrtmfmf','22');
INSERT INTO "search_word" VALUES('amazon-live-chat','박스만','ㅂㅅㅁ','qkrtmaks','14 22');
INSERT INTO "search_word" VALUES('amazon-live-chat','박스의','ㅂㅅㅇ','qkrtmdml','13');
INSERT INTO "search_word" VALUES('amazon-live-chat','반값','ㅂㄱ','qksrkqt','75');
INSERT INTO "search_word" VALUES('amazon-live-chat','반값에','ㅂㄱㅇ','qksrkqtdp','99');
INSERT INTO "search_word" VALUES('amazon-live-chat','반납','ㅂㄴ','qksskq','46');
INSERT INTO "search_word" VALUES('amazon-live-chat','반납해야','ㅂㄴㅎㅇ','qksskqgodi','46');
INSERT INTO "search_word" VALUES('amazon-live-chat','반려','ㅂㄹ','qksfu','5');
INSERT INTO "search_word" VALUES('amazon-live-chat','반송','ㅂㅅ','qksthd','39 46');
INSERT INTO "search_word" VALUES('amazon-live-chat','반송하나요','ㅂㅅㅎㄴㅇ','qksthdgkskdy','46');
INSERT INTO "search_word" VALUES('amazon-live-chat','반짝','ㅂㅉ','qksWkr','76');
INSERT INTO "search_word" VALUES('amazon-live-chat','반품','ㅂㅍ','qksvna','39 40 41 43 45 47');
INSERT INTO "search_word" VALUES('amazon-live-chat','반품과','ㅂㅍㄱ','qksvnarhk','38');
INSERT INTO "search_word" VALUES('amazon-live-chat','반품비','ㅂㅍㅂ','qksvnaql','45');
INSERT INTO "search_word" VALUES('amazon-live-chat','반품상황을','ㅂㅍㅅㅎㅇ','qksvnatkdghkddmf','41');
INSERT INTO "search_word" VALUES('amazon-live-chat','반품하고','ㅂㅍㅎㄱ','qksvnagkrh','35 39 77');
INSERT INTO "search_word" VALUES('amazon-live-chat','반품하는','ㅂㅍㅎㄴ','qksvnagksms','39 43');
INSERT INTO "search_word" VALUES('amazon-live-chat','받겠다고','ㅂㄱㄷㄱ','qkerpTekrh','82');
INSERT INTO "search_word" VALUES('amazon-live-chat','받기','ㅂㄱ','qkerl','115');
INSERT INTO "search_word" VALUES('amazon-live-chat','받는','ㅂㄴ','qkesms','35 55 77 78');
INSERT INTO "search_word" VALUES('amazon-live-chat','받았는데','ㅂㅇㄴㄷ','qkedkTsmsep','43');
INSERT INTO "search_word" VALUES('amazon-live-chat','받았어요','ㅂㅇㅇㅇ','qkedkTdjdy','3 91 96 101');
INSERT INTO "search_word" VALUES('amazon-live-chat','받았을','ㅂㅇㅇ','qkedkTdmf','94 97 99');
INSERT INTO "search_word" VALUES('amazon-live-chat','받은','ㅂㅇ','qkedms','37 43');
INSERT INTO "search_word" VALUES('amazon-live-chat','받을수','ㅂㅇㅅ','qkedmftn','80');
INSERT INTO "search_word" VALUES('amazon-live-chat','받음','ㅂㅇ','qkedma','82 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','받지','ㅂㅈ','qkewl','3');
INSERT INTO "search_word" VALUES('amazon-live-chat','발견했어요','ㅂㄱㅎㅇㅇ','qkfrusgoTdjdy','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','밟고','ㅂㄱ','qkfqrh','90');
INSERT INTO "search_word" VALUES('amazon-live-chat','밤새','ㅂㅅ','qkato','16');
INSERT INTO "search_word" VALUES('amazon-live-chat','방금','ㅂㄱ','qkdrma','58 64');
INSERT INTO "search_word" VALUES('amazon-live-chat','방문','ㅂㅁ','qkdans','47');
INSERT INTO "search_word" VALUES('amazon-live-chat','방법으로','ㅂㅂㅇㄹ','qkdqjqdmfh','112');
INSERT INTO "search_word" VALUES('amazon-live-chat','방법을','ㅂㅂㅇ','qkdqjqdmf','39 43');
INSERT INTO "search_word" VALUES('amazon-live-chat','배달','ㅂㄷ','qoekf','3 90');
INSERT INTO "search_word" VALUES('amazon-live-chat','배달되었어요','ㅂㄷㄷㅇㅇㅇ','qoekfehldjTdjdy','19');
INSERT INTO "search_word" VALUES('amazon-live-chat','배달에','ㅂㄷㅇ','qoekfdp','25');
INSERT INTO "search_word" VALUES('amazon-live-chat','배대지','ㅂㄷㅈ','qoeowl','68');
INSERT INTO "search_word" VALUES('amazon-live-chat','배로','ㅂㄹ','qofh','27');
INSERT INTO "search_word" VALUES('amazon-live-chat','배송','ㅂㅅ','qothd','0 1 2 3 14 25 27 60 69 72 120');
INSERT INTO "search_word" VALUES('amazon-live-chat','배송날짜가','ㅂㅅㄴㅉㄱ','qothdskfWkrk','4');
INSERT INTO "search_word" VALUES('amazon-live-chat','배송대행지','ㅂㅅㄷㅎㅈ','qothdeogodwl','68');
INSERT INTO "search_word" VALUES('amazon-live-chat','배송료','ㅂㅅㄹ','qothdfy','27');
INSERT INTO "search_word" VALUES('amazon-live-chat','배송비','ㅂㅅㅂ','qothdql','27');
INSERT INTO "search_word" VALUES('amazon-live-chat','배송비가','ㅂㅅㅂㄱ','qothdqlrk','27');
INSERT INTO "search_word" VALUES('amazon-live-chat','배송완료','ㅂㅅㅇㄹ','qothddhksfy','3 120');
INSERT INTO "search_word" VALUES('amazon-live-chat','배송으로','ㅂㅅㅇㄹ','qothddmfh','72');
INSERT INTO "search_word" VALUES('amazon-live-chat','배송을','ㅂㅅㅇ','qothddmf','72');
INSERT INTO "search_word" VALUES('amazon-live-chat','배송이','ㅂㅅㅇ','qothddl','2 6');
INSERT INTO "search_word" VALUES('amazon-live-chat','배송일','ㅂㅅㅇ','qothddlf','4');
INSERT INTO "search_word" VALUES('amazon-live-chat','배송주소가','ㅂㅅㅈㅅㄱ','qothdwnthrk','26');
INSERT INTO "search_word" VALUES('amazon-live-chat','배송주소를','ㅂㅅㅈㅅㄹ','qothdwnthfmf','67 68');
INSERT INTO "search_word" VALUES('amazon-live-chat','배송지','ㅂㅅㅈ','qothdwl','26 67');
INSERT INTO "search_word" VALUES('amazon-live-chat','버렸어요','ㅂㄹㅇㅇ','qjfuTdjdy','24 26 51 52 71');
INSERT INTO "search_word" VALUES('amazon-live-chat','버튼','ㅂㅌ','qjxms','85');
INSERT INTO "search_word" VALUES('amazon-live-chat','버튼을','ㅂㅌㅇ','qjxmsdmf','16 24');
INSERT INTO "search_word" VALUES('amazon-live-chat','버튼이','ㅂㅌㅇ','qjxmsdl','85');
INSERT INTO "search_word" VALUES('amazon-live-chat','번','ㅂ','qjs','24 33');
INSERT INTO "search_word" VALUES('amazon-live-chat','번도','ㅂㄷ','qjseh','89');
INSERT INTO "search_word" VALUES('amazon-live-chat','번져','ㅂㅈ','qjswu','52');
INSERT INTO "search_word" VALUES('amazon-live-chat','번져서','ㅂㅈㅅ','qjswutj','52');
INSERT INTO "search_word" VALUES('amazon-live-chat','번졌어요','ㅂㅈㅇㅇ','qjswuTdjdy','52');
INSERT INTO "search_word" VALUES('amazon-live-chat','번호','ㅂㅎ','qjsgh','1 82 98 101 104 119');
INSERT INTO "search_word" VALUES('amazon-live-chat','번호가','ㅂㅎㄱ','qjsghrk','52 82');
INSERT INTO "search_word" VALUES('amazon-live-chat','번호까지','ㅂㅎㄲㅈ','qjsghRkwl','52');
INSERT INTO "search_word" VALUES('amazon-live-chat','번호로','ㅂㅎㄹ','qjsghfh','104');
INSERT INTO "search_word" VALUES('amazon-live-chat','번호를','ㅂㅎㄹ','qjsghfmf','30 98');
INSERT INTO "search_word" VALUES('amazon-live-chat','법','ㅂ','qjq','75 78 85');
INSERT INTO "search_word" VALUES('amazon-live-chat','벗겨졌어요','ㅂㄱㅈㅇㅇ','qjtruwuTdjdy','52');
INSERT INTO "search_word" VALUES('amazon-live-chat','변경','ㅂㄱ','qusrud','4 55 67 68 70 71 72');
INSERT INTO "search_word" VALUES('amazon-live-chat','변경하고','ㅂㄱㅎㄱ','qusrudgkrh','55 62 67 68 70');
INSERT INTO "search_word" VALUES('amazon-live-chat','변동','ㅂㄷ','qusehd','59');
INSERT INTO "search_word" VALUES('amazon-live-chat','변심','ㅂㅅ','qustla','64');
INSERT INTO "search_word" VALUES('amazon-live-chat','별로였어요','ㅂㄹㅇㅇㅇ','quffhduTdjdy','21');
INSERT INTO "search_word" VALUES('amazon-live-chat','별로예요','ㅂㄹㅇㅇ','quffhdPdy','21');
INSERT INTO "search_word" VALUES('amazon-live-chat','별점','ㅂㅈ','qufwja','89');
INSERT INTO "search_word" VALUES('amazon-live-chat','별점을','ㅂㅈㅇ','qufwjadmf','89');
INSERT INTO "search_word" VALUES('amazon-live-chat','보고','ㅂㄱ','qhrh','45');
INSERT INTO "search_word" VALUES('amazon-live-chat','보내','ㅂㄴ','qhso','23 40 43 67 68 69 79 81 82 104');
INSERT INTO "search_word" VALUES('amazon-live-chat','보내고','ㅂㄴㄱ','qhsorh','57');
INSERT INTO "search_word" VALUES('amazon-live-chat','보내는','ㅂㄴㄴ','qhsosms','27');
INSERT INTO "search_word" VALUES('amazon-live-chat','보내려던','ㅂㄴㄹㄷ','qhsofuejs','58');
INSERT INTO "search_word" VALUES('amazon-live-chat','보낼','ㅂㄴ','qhsof','55');
INSERT INTO "search_word" VALUES('amazon-live-chat','보냈는데','ㅂㄴㄴㄷ','qhsoTsmsep','80');
INSERT INTO "search_word" VALUES('amazon-live-chat','보냈다며','ㅂㄴㄷㅁ','qhsoTekau','97');
INSERT INTO "search_word" VALUES('amazon-live-chat','보냈다면','ㅂㄴㄷㅁ','qhsoTekaus','68');
INSERT INTO "search_word" VALUES('amazon-live-chat','보냈어요','ㅂㄴㅇㅇ','qhsoTdjdy','15 47');
INSERT INTO "search_word" VALUES('amazon-live-chat','보는데','ㅂㄴㄷ','qhsmsep','85');
INSERT INTO "search_word" VALUES('amazon-live-chat','보니','ㅂㄴ','qhsl','11 20 21 22');
INSERT INTO "search_word" VALUES('amazon-live-chat','보여요','ㅂㅇㅇ','qhdudy','52');
INSERT INTO "search_word" VALUES('amazon-live-chat','보이스피싱','ㅂㅇㅅㅍㅅ','qhdltmvltld','96');
INSERT INTO "search_word" VALUES('amazon-live-chat','보이지','ㅂㅇㅈ','qhdlwl','50');
INSERT INTO "search_word" VALUES('amazon-live-chat','보증','ㅂㅈ','qhwmd','37');
INSERT INTO "search_word" VALUES('amazon-live-chat','보증서','ㅂㅈㅅ','qhwmdtj','37');
INSERT INTO "search_word" VALUES('amazon-live-chat','보증서를','ㅂㅈㅅㄹ','qhwmdtjfmf','37');
INSERT INTO "search_word" VALUES('amazon-live-chat','보통','ㅂㅌ','qhxhd','72');
INSERT INTO "search_word" VALUES('amazon-live-chat','복잡하니','ㅂㅈㅎㄴ','qhrwkqgksl','87');
INSERT INTO "search_word" VALUES('amazon-live-chat','본','ㅂ','qhs','33 45');
INSERT INTO "search_word" VALUES('amazon-live-chat','부분','ㅂㅂ','qnqns','44');
INSERT INTO "search_word" VALUES('amazon-live-chat','부분이나','ㅂㅂㅇㄴ','qnqnsdlsk','8');
INSERT INTO "search_word" VALUES('amazon-live-chat','부서졌어요','ㅂㅅㅈㅇㅇ','qntjwuTdjdy','11');
INSERT INTO "search_word" VALUES('amazon-live-chat','부속품','ㅂㅅㅍ','qnthrvna','8');
INSERT INTO "search_word" VALUES('amazon-live-chat','부실','ㅂㅅ','qntlf','15');
INSERT INTO "search_word" VALUES('amazon-live-chat','부적합하거나','ㅂㅈㅎㅎㄱㄴ','qnwjrgkqgkrjsk','15');
INSERT INTO "search_word" VALUES('amazon-live-chat','부족','ㅂㅈ','qnwhr','7 44');
INSERT INTO "search_word" VALUES('amazon-live-chat','부치래요','ㅂㅊㄹㅇ','qnclfody','103');
INSERT INTO "search_word" VALUES('amazon-live-chat','부품','ㅂㅍ','qnvna','8 17');
INSERT INTO "search_word" VALUES('amazon-live-chat','부품이','ㅂㅍㅇ','qnvnadl','7 8');
INSERT INTO "search_word" VALUES('amazon-live-chat','분실','ㅂㅅ','qnstlf','3 50');
INSERT INTO "search_word" VALUES('amazon-live-chat','분실했어요','ㅂㅅㅎㅇㅇ','qnstlfgoTdjdy','50');
INSERT INTO "search_word" VALUES('amazon-live-chat','불가능해요','ㅂㄱㄴㅎㅇ','qnfrksmdgody','54');
INSERT INTO "search_word" VALUES('amazon-live-chat','불량','ㅂㄹ','qnffid','15');
INSERT INTO "search_word" VALUES('amazon-live-chat','불량이에요','ㅂㄹㅇㅇㅇ','qnffiddldpdy','16');
INSERT INTO "search_word" VALUES('amazon-live-chat','불만','ㅂㅁ','qnfaks','87');
INSERT INTO "search_word" VALUES('amazon-live-chat','불완전해요','ㅂㅇㅈㅎㅇ','qnfdhkswjsgody','6');
INSERT INTO "search_word" VALUES('amazon-live-chat','불충분했어요','ㅂㅊㅂㅎㅇㅇ','qnfcndqnsgoTdjdy','15');
INSERT INTO "search_word" VALUES('amazon-live-chat','불친절해서','ㅂㅊㅈㅎㅅ','qnfclswjfgotj','89');
INSERT INTO "search_word" VALUES('amazon-live-chat','불편','ㅂㅍ','qnfvus','87');
INSERT INTO "search_word" VALUES('amazon-live-chat','붙었어요','ㅂㅇㅇㅇ','qnxdjTdjdy','27');
INSERT INTO "search_word" VALUES('amazon-live-chat','붙이는','ㅂㅇㄴ','qnxdlsms','40');
INSERT INTO "search_word" VALUES('amazon-live-chat','붙일','ㅂㅇ','qnxdlf','40');
INSERT INTO "search_word" VALUES('amazon-live-chat','블랙프라이데이','ㅂㄹㅍㄹㅇㄷㅇ','qmfforvmfkdlepdl','76');
INSERT INTO "search_word" VALUES('amazon-live-chat','블로그에','ㅂㄹㄱㅇ','qmffhrmdp','101');
INSERT INTO "search_word" VALUES('amazon-live-chat','블프','ㅂㅍ','qmfvm','76');
INSERT INTO "search_word" VALUES('amazon-live-chat','비교','ㅂㄱ','qlry','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','비닐봉지','ㅂㄴㅂㅈ','qlslfqhdwl','15');
INSERT INTO "search_word" VALUES('amazon-live-chat','비닐봉지에만','ㅂㄴㅂㅈㅇㅁ','qlslfqhdwldpaks','15');
INSERT INTO "search_word" VALUES('amazon-live-chat','비밀번호','ㅂㅁㅂㅎ','qlalfqjsgh','95 98');
INSERT INTO "search_word" VALUES('amazon-live-chat','비밀번호가','ㅂㅁㅂㅎㄱ','qlalfqjsghrk','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','비밀번호와','ㅂㅁㅂㅎㅇ','qlalfqjsghdhk','98');
INSERT INTO "search_word" VALUES('amazon-live-chat','비번','ㅂㅂ','qlqjs','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','비싸요','ㅂㅆㅇ','qlTkdy','27');
INSERT INTO "search_word" VALUES('amazon-live-chat','비었다는','ㅂㅇㄷㄴ','qldjTeksms','7');
INSERT INTO "search_word" VALUES('amazon-live-chat','비에','ㅂㅇ','qldp','14');
INSERT INTO "search_word" VALUES('amazon-live-chat','비워','ㅂㅇ','qldnj','114');
INSERT INTO "search_word" VALUES('amazon-live-chat','비자로','ㅂㅈㄹ','qlwkfh','70');
INSERT INTO "search_word" VALUES('amazon-live-chat','비타민을','ㅂㅌㅁㅇ','qlxkalsdmf','24');
INSERT INTO "search_word" VALUES('amazon-live-chat','빈','ㅂ','qls','7');
INSERT INTO "search_word" VALUES('amazon-live-chat','빌린','ㅂㄹ','qlffls','46');
INSERT INTO "search_word" VALUES('amazon-live-chat','빠뜨려서','ㅃㄸㄹㅅ','QkEmfutj','66');
INSERT INTO "search_word" VALUES('amazon-live-chat','빠른','ㅃㄹ','Qkfms','60 72');
INSERT INTO "search_word" VALUES('amazon-live-chat','빠져나갔어요','ㅃㅈㄴㄱㅇㅇ','QkwuskrkTdjdy','32 33 60');
INSERT INTO "search_word" VALUES('amazon-live-chat','빠졌어요','ㅃㅈㅇㅇ','QkwuTdjdy','7 8');
INSERT INTO "search_word" VALUES('amazon-live-chat','빠졌을','ㅃㅈㅇ','QkwuTdmf','7');
INSERT INTO "search_word" VALUES('amazon-live-chat','빠진','ㅃㅈ','Qkwls','17');
INSERT INTO "search_word" VALUES('amazon-live-chat','빨간','ㅃㄱ','Qkfrks','19 71');
INSERT INTO "search_word" VALUES('amazon-live-chat','빼고','ㅃㄱ','Qorh','53');
INSERT INTO "search_word" VALUES('amazon-live-chat','뽁뽁이','ㅃㅃㅇ','QhrQhrdl','15');
INSERT INTO "search_word" VALUES('amazon-live-chat','뽑아야','ㅃㅇㅇ','Qhqdkdi','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','뽑혔다며','ㅃㅎㄷㅁ','QhqguTekau','99');
INSERT INTO "search_word" VALUES('amazon-live-chat','사','ㅅ','tk','24 85');
INSERT INTO "search_word" VALUES('amazon-live-chat','사고','ㅅㄱ','tkrh','35 36 85');
INSERT INTO "search_word" VALUES('amazon-live-chat','사기','ㅅㄱ','tkrl','93 104');
INSERT INTO "search_word" VALUES('amazon-live-chat','사기꾼','ㅅㄱㄲ','tkrlRns','93');
INSERT INTO "search_word" VALUES('amazon-live-chat','사기꾼이','ㅅㄱㄲㅇ','tkrlRnsdl','101');
INSERT INTO "search_word" VALUES('amazon-live-chat','사기를','ㅅㄱㄹ','tkrlfmf','102');
INSERT INTO "search_word" VALUES('amazon-live-chat','사는','ㅅㄴ','tksms','85');
INSERT INTO "search_word" VALUES('amazon-live-chat','사라졌어요','ㅅㄹㅈㅇㅇ','tkfkwuTdjdy','3');
INSERT INTO "search_word" VALUES('amazon-live-chat','사람','ㅅㄹ','tkfka','55');
INSERT INTO "search_word" VALUES('amazon-live-chat','사람을','ㅅㄹㅇ','tkfkadmf','55');
INSERT INTO "search_word" VALUES('amazon-live-chat','사람이','ㅅㄹㅇ','tkfkadl','104');
INSERT INTO "search_word" VALUES('amazon-live-chat','사려고','ㅅㄹㄱ','tkfurh','54');
INSERT INTO "search_word" VALUES('amazon-live-chat','사려고요','ㅅㄹㄱㅇ','tkfurhdy','65 66');
INSERT INTO "search_word" VALUES('amazon-live-chat','사려는데','ㅅㄹㄴㄷ','tkfusmsep','30');
INSERT INTO "search_word" VALUES('amazon-live-chat','사려다','ㅅㄹㄷ','tkfuek','71');
INSERT INTO "search_word" VALUES('amazon-live-chat','사면','ㅅㅁ','tkaus','31 82');
INSERT INTO "search_word" VALUES('amazon-live-chat','사야','ㅅㅇ','tkdi','75 78');
INSERT INTO "search_word" VALUES('amazon-live-chat','사용','ㅅㅇ','tkdyd','54');
INSERT INTO "search_word" VALUES('amazon-live-chat','사용이','ㅅㅇㅇ','tkdyddl','54');
INSERT INTO "search_word" VALUES('amazon-live-chat','사용해서','ㅅㅇㅎㅅ','tkdydgotj','104');
INSERT INTO "search_word" VALUES('amazon-live-chat','사유','ㅅㅇ','tkdb','66');
INSERT INTO "search_word" VALUES('amazon-live-chat','사은품','ㅅㅇㅍ','tkdmsvna','94');
INSERT INTO "search_word" VALUES('amazon-live-chat','사이버먼데이','ㅅㅇㅂㅁㄷㅇ','tkdlqjajsepdl','76');
INSERT INTO "search_word" VALUES('amazon-live-chat','사이즈','ㅅㅇㅈ','tkdlwm','19 71');
INSERT INTO "search_word" VALUES('amazon-live-chat','사이즈가','ㅅㅇㅈㄱ','tkdlwmrk','39');
INSERT INTO "search_word" VALUES('amazon-live-chat','사이트','ㅅㅇㅌ','tkdlxm','100');
INSERT INTO "search_word" VALUES('amazon-live-chat','사이트가','ㅅㅇㅌㄱ','tkdlxmrk','103');
INSERT INTO "search_word" VALUES('amazon-live-chat','사이트에는','ㅅㅇㅌㅇㄴ','tkdlxmdpsms','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','사이트에서','ㅅㅇㅌㅇㅅ','tkdlxmdptj','98 104');
INSERT INTO "search_word" VALUES('amazon-live-chat','사지','ㅅㅈ','tkwl','58');
INSERT INTO "search_word" VALUES('amazon-live-chat','사지도','ㅅㅈㄷ','tkwleh','97');
INSERT INTO "search_word" VALUES('amazon-live-chat','사진이랑','ㅅㅈㅇㄹ','tkwlsdlfkd','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','사칭','ㅅㅊ','tkcld','91 93 97 100');
INSERT INTO "search_word" VALUES('amazon-live-chat','사흘','ㅅㅎ','tkgmf','1');
INSERT INTO "search_word" VALUES('amazon-live-chat','삭제','ㅅㅈ','tkrwp','53');
INSERT INTO "search_word" VALUES('amazon-live-chat','산','ㅅ','tks','1 24 32 34 35 45 58 59 64 66 69 77 92 97');
INSERT INTO "search_word" VALUES('amazon-live-chat','살','ㅅ','tkf','54 70 71');
INSERT INTO "search_word" VALUES('amazon-live-chat','살래요','ㅅㄹㅇ','tkffody','58 64');
INSERT INTO "search_word" VALUES('amazon-live-chat','샀는데','ㅅㄴㄷ','tkTsmsep','7 19 21 23 32 33 55 56 64');
INSERT INTO "search_word" VALUES('amazon-live-chat','샀어요','ㅅㅇㅇ','tkTdjdy','24 66 71');
INSERT INTO "search_word" VALUES('amazon-live-chat','상담','ㅅㄷ','tkdeka','101 107 113');
INSERT INTO "search_word" VALUES('amazon-live-chat','상담원','ㅅㄷㅇ','tkdekadnjs','101 113');
INSERT INTO "search_word" VALUES('amazon-live-chat','상담원이','ㅅㄷㅇㅇ','tkdekadnjsdl','88');
INSERT INTO "search_word" VALUES('amazon-live-chat','상세페이지','ㅅㅅㅍㅇㅈ','tkdtpvpdlwl','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','상자','ㅅㅈ','tkdwk','7 28');
INSERT INTO "search_word" VALUES('amazon-live-chat','상자가','ㅅㅈㄱ','tkdwkrk','7');
INSERT INTO "search_word" VALUES('amazon-live-chat','상자는','ㅅㅈㄴ','tkdwksms','11');
INSERT INTO "search_word" VALUES('amazon-live-chat','상자를','ㅅㅈㄹ','tkdwkfmf','28 47');
INSERT INTO "search_word" VALUES('amazon-live-chat','상자에','ㅅㅈㅇ','tkdwkdp','8 40 69');
INSERT INTO "search_word" VALUES('amazon-live-chat','상자에는','ㅅㅈㅇㄴ','tkdwkdpsms','7');
INSERT INTO "search_word" VALUES('amazon-live-chat','상자에서','ㅅㅈㅇㅅ','tkdwkdptj','15');
INSERT INTO "search_word" VALUES('amazon-live-chat','상품','ㅅㅍ','tkdvna','7 13');
INSERT INTO "search_word" VALUES('amazon-live-chat','상품권','ㅅㅍㄱ','tkdvnarnjs','48 50 51 53 54 55 56 57 58 104');
INSERT INTO "search_word" VALUES('amazon-live-chat','상품권으로','ㅅㅍㄱㅇㄹ','tkdvnarnjsdmfh','54 104');
INSERT INTO "search_word" VALUES('amazon-live-chat','상품권을','ㅅㅍㄱㅇ','tkdvnarnjsdmf','50 51 55 56 58');
INSERT INTO "search_word" VALUES('amazon-live-chat','상품권의','ㅅㅍㄱㅇ','tkdvnarnjsdml','52 55');
INSERT INTO "search_word" VALUES('amazon-live-chat','상품권이','ㅅㅍㄱㅇ','tkdvnarnjsdl','50 52 53 56');
INSERT INTO "search_word" VALUES('amazon-live-chat','상품설명과','ㅅㅍㅅㅁㄱ','tkdvnatjfaudrhk','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','상품페이지에','ㅅㅍㅍㅇㅈㅇ','tkdvnavpdlwldp','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','상황을','ㅅㅎㅇ','tkdghkddmf','35');
INSERT INTO "search_word" VALUES('amazon-live-chat','새','ㅅ','to','5 59 64 68 70');
INSERT INTO "search_word" VALUES('amazon-live-chat','새것으로','ㅅㄱㅇㄹ','torjtdmfh','5');
INSERT INTO "search_word" VALUES('amazon-live-chat','새로','ㅅㄹ','tofh','37 66 67');
INSERT INTO "search_word" VALUES('amazon-live-chat','색','ㅅ','tor','19');
INSERT INTO "search_word" VALUES('amazon-live-chat','색깔이','ㅅㄲㅇ','torRkfdl','19');
INSERT INTO "search_word" VALUES('amazon-live-chat','색상','ㅅㅅ','tortkd','71');
INSERT INTO "search_word" VALUES('amazon-live-chat','생각만큼','ㅅㄱㅁㅋ','todrkrakszma','21');
INSERT INTO "search_word" VALUES('amazon-live-chat','생각보다','ㅅㄱㅂㄷ','todrkrqhek','21');
INSERT INTO "search_word" VALUES('amazon-live-chat','생겼어요','ㅅㄱㅇㅇ','todruTdjdy','9 29 36 37 49');
INSERT INTO "search_word" VALUES('amazon-live-chat','생일','ㅅㅇ','toddlf','56');
INSERT INTO "search_word" VALUES('amazon-live-chat','생일에','ㅅㅇㅇ','toddlfdp','43');
INSERT INTO "search_word" VALUES('amazon-live-chat','생일은','ㅅㅇㅇ','toddlfdms','65');
INSERT INTO "search_word" VALUES('amazon-live-chat','서랍에','ㅅㄹㅇ','tjfkqdp','50');
INSERT INTO "search_word" VALUES('amazon-live-chat','서류를','ㅅㄹㄹ','tjfbfmf','79');
INSERT INTO "search_word" VALUES('amazon-live-chat','서비스','ㅅㅂㅅ','tjqltm','107');
INSERT INTO "search_word" VALUES('amazon-live-chat','서식','ㅅㅅ','tjtlr','79');
INSERT INTO "search_word" VALUES('amazon-live-chat','선물','ㅅㅁ','tjsanf','43 72');
INSERT INTO "search_word" VALUES('amazon-live-chat','선물로','ㅅㅁㄹ','tjsanffh','43');
INSERT INTO "search_word" VALUES('amazon-live-chat','선물을','ㅅㅁㅇ','tjsanfdmf','43 92');
INSERT INTO "search_word" VALUES('amazon-live-chat','선물이','ㅅㅁㅇ','tjsanfdl','65');
INSERT INTO "search_word" VALUES('amazon-live-chat','선물할','ㅅㅁㅎ','tjsanfgkf','13');
INSERT INTO "search_word" VALUES('amazon-live-chat','선택하기','ㅅㅌㅎㄱ','tjsxorgkrl','110');
INSERT INTO "search_word" VALUES('amazon-live-chat','설명서','ㅅㅁㅅ','tjfaudtj','8');
INSERT INTO "search_word" VALUES('amazon-live-chat','설문','ㅅㅁ','tjfans','94');
INSERT INTO "search_word" VALUES('amazon-live-chat','설문에','ㅅㅁㅇ','tjfansdp','94');
INSERT INTO "search_word" VALUES('amazon-live-chat','설치','ㅅㅊ','tjfcl','37');
INSERT INTO "search_word" VALUES('amazon-live-chat','성능','ㅅㄴ','tjdsmd','21');
INSERT INTO "search_word" VALUES('amazon-live-chat','세','ㅅ','tp','7 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','세관에','ㅅㄱㅇ','tprhksdp','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','세금','ㅅㄱ','tprma','36');
INSERT INTO "search_word" VALUES('amazon-live-chat','세금계산서','ㅅㄱㄱㅅㅅ','tprmarPtkstj','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','세일','ㅅㅇ','tpdlf','73 74 76');
INSERT INTO "search_word" VALUES('amazon-live-chat','셀러','ㅅㄹ','tpffj','89');
INSERT INTO "search_word" VALUES('amazon-live-chat','소리가','ㅅㄹㄱ','thflrk','21');
INSERT INTO "search_word" VALUES('amazon-live-chat','소재','ㅅㅈ','thwo','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','소파는','ㅅㅍㄴ','thvksms','37');
INSERT INTO "search_word" VALUES('amazon-live-chat','속도','ㅅㄷ','threh','72');
INSERT INTO "search_word" VALUES('amazon-live-chat','속박스','ㅅㅂㅅ','thrqkrtm','12 13');
INSERT INTO "search_word" VALUES('amazon-live-chat','속에','ㅅㅇ','thrdp','14');
INSERT INTO "search_word" VALUES('amazon-live-chat','손상','ㅅㅅ','thstkd','10');
INSERT INTO "search_word" VALUES('amazon-live-chat','송금','ㅅㄱ','thdrma','103');
INSERT INTO "search_word" VALUES('amazon-live-chat','송금하면','ㅅㄱㅎㅁ','thdrmagkaus','103');
INSERT INTO "search_word" VALUES('amazon-live-chat','송장','ㅅㅈ','thdwkd','1 40');
INSERT INTO "search_word" VALUES('amazon-live-chat','수','ㅅ','tn','45 52 54 60 75');
INSERT INTO "search_word" VALUES('amazon-live-chat','수가','ㅅㄱ','tnrk','54');
INSERT INTO "search_word" VALUES('amazon-live-chat','수거','ㅅㄱ','tnrj','47');
INSERT INTO "search_word" VALUES('amazon-live-chat','수단','ㅅㄷ','tneks','70');
INSERT INTO "search_word" VALUES('amazon-live-chat','수량','ㅅㄹ','tnfid','7 72');
INSERT INTO "search_word" VALUES('amazon-live-chat','수량이','ㅅㄹㅇ','tnfiddl','23');
INSERT INTO "search_word" VALUES('amazon-live-chat','수령인','ㅅㄹㅇ','tnfuddls','72');
INSERT INTO "search_word" VALUES('amazon-live-chat','수상한','ㅅㅅㅎ','tntkdgks','91 94 95 96 99 100');
INSERT INTO "search_word" VALUES('amazon-live-chat','수상해요','ㅅㅅㅎㅇ','tntkdgody','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','수수료','ㅅㅅㄹ','tntnfy','36');
INSERT INTO "search_word" VALUES('amazon-live-chat','수영복이','ㅅㅇㅂㅇ','tndudqhrdl','65');
INSERT INTO "search_word" VALUES('amazon-live-chat','수정','ㅅㅈ','tnwjd','55 62 67 68');
INSERT INTO "search_word" VALUES('amazon-live-chat','수표','ㅅㅍ','tnvy','81');
INSERT INTO "search_word" VALUES('amazon-live-chat','수표를','ㅅㅍㄹ','tnvyfmf','81');
INSERT INTO "search_word" VALUES('amazon-live-chat','숨기고','ㅅㄱㄱ','tnarlrh','92');
INSERT INTO "search_word" VALUES('amazon-live-chat','숨기기','ㅅㄱㄱ','tnarlrl','92');
INSERT INTO "search_word" VALUES('amazon-live-chat','쉬핑비','ㅅㅍㅂ','tnlvldql','27');
INSERT INTO "search_word" VALUES('amazon-live-chat','스미싱','ㅅㅁㅅ','tmaltld','91');
INSERT INTO "search_word" VALUES('amazon-live-chat','스캠','ㅅㅋ','tmzoa','93');
INSERT INTO "search_word" VALUES('amazon-live-chat','스크래치','ㅅㅋㄹㅊ','tmzmfocl','11');
INSERT INTO "search_word" VALUES('amazon-live-chat','스티커','ㅅㅌㅋ','tmxlzj','40');
INSERT INTO "search_word" VALUES('amazon-live-chat','스티커가','ㅅㅌㅋㄱ','tmxlzjrk','40');
INSERT INTO "search_word" VALUES('amazon-live-chat','스티커예요','ㅅㅌㅋㅇㅇ','tmxlzjdPdy','40');
INSERT INTO "search_word" VALUES('amazon-live-chat','스팸','ㅅㅍ','tmvoa','91 96');
INSERT INTO "search_word" VALUES('amazon-live-chat','스펙','ㅅㅍ','tmvpr','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','스피커가','ㅅㅍㅋㄱ','tmvlzjrk','22');
INSERT INTO "search_word" VALUES('amazon-live-chat','슬리퍼가','ㅅㄹㅍㄱ','tmfflvjrk','19');
INSERT INTO "search_word" VALUES('amazon-live-chat','승인','ㅅㅇ','tmddls','30');
INSERT INTO "search_word" VALUES('amazon-live-chat','승인이','ㅅㅇㅇ','tmddlsdl','30');
INSERT INTO "search_word" VALUES('amazon-live-chat','시간','ㅅㄱ','tlrks','74');
INSERT INTO "search_word" VALUES('amazon-live-chat','시계가','ㅅㄱㄱ','tlrPrk','43 61');
INSERT INTO "search_word" VALUES('amazon-live-chat','시작하기','ㅅㅈㅎㄱ','tlwkrgkrl','117');
INSERT INTO "search_word" VALUES('amazon-live-chat','시작하는지','ㅅㅈㅎㄴㅈ','tlwkrgksmswl','76');
INSERT INTO "search_word" VALUES('amazon-live-chat','시켰어요','ㅅㅋㅇㅇ','tlzuTdjdy','24 71');
INSERT INTO "search_word" VALUES('amazon-live-chat','시키지','ㅅㅋㅈ','tlzlwl','23');
INSERT INTO "search_word" VALUES('amazon-live-chat','시킨','ㅅㅋ','tlzls','23');
INSERT INTO "search_word" VALUES('amazon-live-chat','신고','ㅅㄱ','tlsrh','89');
INSERT INTO "search_word" VALUES('amazon-live-chat','신발','ㅅㅂ','tlsqkf','12');
INSERT INTO "search_word" VALUES('amazon-live-chat','신발은','ㅅㅂㅇ','tlsqkfdms','42');
INSERT INTO "search_word" VALUES('amazon-live-chat','신발을','ㅅㅂㅇ','tlsqkfdmf','39');
INSERT INTO "search_word" VALUES('amazon-live-chat','신발이','ㅅㅂㅇ','tlsqkfdl','41');
INSERT INTO "search_word" VALUES('amazon-live-chat','신상','ㅅㅅ','tlstkd','98');
INSERT INTO "search_word" VALUES('amazon-live-chat','신청','ㅅㅊ','tlscjd','39 78 79');
INSERT INTO "search_word" VALUES('amazon-live-chat','신청서','ㅅㅊㅅ','tlscjdtj','79');
INSERT INTO "search_word" VALUES('amazon-live-chat','신청서를','ㅅㅊㅅㄹ','tlscjdtjfmf','79');
INSERT INTO "search_word" VALUES('amazon-live-chat','신청하려면','ㅅㅊㅎㄹㅁ','tlscjdgkfuaus','78');
INSERT INTO "search_word" VALUES('amazon-live-chat','신청한','ㅅㅊㅎ','tlscjdgks','35');
INSERT INTO "search_word" VALUES('amazon-live-chat','신청할','ㅅㅊㅎ','tlscjdgkf','79');
INSERT INTO "search_word" VALUES('amazon-live-chat','신청해서','ㅅㅊㅎㅅ','tlscjdgotj','35 77');
INSERT INTO "search_word" VALUES('amazon-live-chat','신청했는데','ㅅㅊㅎㄴㄷ','tlscjdgoTsmsep','80');
INSERT INTO "search_word" VALUES('amazon-live-chat','실망','ㅅㅁ','tlfakd','21');
INSERT INTO "search_word" VALUES('amazon-live-chat','실물','ㅅㅁ','tlfanf','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','실수로','ㅅㅅㄹ','tlftnfh','47 51 71');
INSERT INTO "search_word" VALUES('amazon-live-chat','실시간','ㅅㅅㄱ','tlftlrks','113');
INSERT INTO "search_word" VALUES('amazon-live-chat','실패','ㅅㅍ','tlfvo','30');
INSERT INTO "search_word" VALUES('amazon-live-chat','심사에서','ㅅㅅㅇㅅ','tlatkdptj','80');
INSERT INTO "search_word" VALUES('amazon-live-chat','싶어요','ㅅㅇㅇ','tlvdjdy','1 28 34 35 36 39 43 45 53 55 57 58 62 63 66 67 68 69 70 72 79 85 87 88 89 90 92');
INSERT INTO "search_word" VALUES('amazon-live-chat','싶은데','ㅅㅇㄷ','tlvdmsep','36');
INSERT INTO "search_word" VALUES('amazon-live-chat','싸게','ㅆㄱ','Tkrp','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','싸요','ㅆㅇ','Tkdy','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','싼','ㅆ','Tks','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','써','ㅆ','Tj','20 21 45');
INSERT INTO "search_word" VALUES('amazon-live-chat','써서','ㅆㅅ','Tjtj','46');
INSERT INTO "search_word" VALUES('amazon-live-chat','쓰는','ㅆㄴ','Tmsms','75 82');
INSERT INTO "search_word" VALUES('amazon-live-chat','쓰레기','ㅆㄹㄱ','Tmfprl','28');
INSERT INTO "search_word" VALUES('amazon-live-chat','쓰이던','ㅆㅇㄷ','Tmdlejs','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','쓰인','ㅆㅇ','Tmdls','22');
INSERT INTO "search_word" VALUES('amazon-live-chat','쓴','ㅆ','Tms','28 46');
INSERT INTO "search_word" VALUES('amazon-live-chat','쓸','ㅆ','Tmf','54 75');
INSERT INTO "search_word" VALUES('amazon-live-chat','아까','ㅇㄲ','dkRk','69');
INSERT INTO "search_word" VALUES('amazon-live-chat','아내','ㅇㄴ','dkso','57');
INSERT INTO "search_word" VALUES('amazon-live-chat','아니라','ㅇㄴㄹ','dkslfk','7 52 59 82 86 92');
INSERT INTO "search_word" VALUES('amazon-live-chat','아니라고','ㅇㄴㄹㄱ','dkslfkrh','80 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','아니래요','ㅇㄴㄹㅇ','dkslfody','83');
INSERT INTO "search_word" VALUES('amazon-live-chat','아니에요','ㅇㄴㅇㅇ','dksldpdy','7');
INSERT INTO "search_word" VALUES('amazon-live-chat','아니예요','ㅇㄴㅇㅇ','dksldPdy','19');
INSERT INTO "search_word" VALUES('amazon-live-chat','아닌','ㅇㄴ','dksls','103 104');
INSERT INTO "search_word" VALUES('amazon-live-chat','아닌데','ㅇㄴㄷ','dkslsep','21');
INSERT INTO "search_word" VALUES('amazon-live-chat','아님','ㅇㄴ','dksla','83');
INSERT INTO "search_word" VALUES('amazon-live-chat','아령을','ㅇㄹㅇ','dkfuddmf','15');
INSERT INTO "search_word" VALUES('amazon-live-chat','아마존','ㅇㅁㅈ','dkakwhs','14 90 101 103 104');
INSERT INTO "search_word" VALUES('amazon-live-chat','아마존에','ㅇㅁㅈㅇ','dkakwhsdp','86');
INSERT INTO "search_word" VALUES('amazon-live-chat','아마존에게','ㅇㅁㅈㅇㄱ','dkakwhsdprp','86');
INSERT INTO "search_word" VALUES('amazon-live-chat','아마존을','ㅇㅁㅈㅇ','dkakwhsdmf','98');
INSERT INTO "search_word" VALUES('amazon-live-chat','아마존의','ㅇㅁㅈㅇ','dkakwhsdml','74');
INSERT INTO "search_word" VALUES('amazon-live-chat','아마존이','ㅇㅁㅈㅇ','dkakwhsdl','41 104');
INSERT INTO "search_word" VALUES('amazon-live-chat','아마존이라는','ㅇㅁㅈㅇㄹㄴ','dkakwhsdlfksms','97');
INSERT INTO "search_word" VALUES('amazon-live-chat','아마존이라며','ㅇㅁㅈㅇㄹㅁ','dkakwhsdlfkau','98');
INSERT INTO "search_word" VALUES('amazon-live-chat','아마존인','ㅇㅁㅈㅇ','dkakwhsdls','91');
INSERT INTO "search_word" VALUES('amazon-live-chat','아무것도','ㅇㅁㄱㄷ','dkanrjteh','3 32');
INSERT INTO "search_word" VALUES('amazon-live-chat','아무리','ㅇㅁㄹ','dkanfl','50');
INSERT INTO "search_word" VALUES('amazon-live-chat','아쉬운','ㅇㅅㅇ','dktnldns','87');
INSERT INTO "search_word" VALUES('amazon-live-chat','아이가','ㅇㅇㄱ','dkdlrk','66');
INSERT INTO "search_word" VALUES('amazon-live-chat','아이들에게','ㅇㅇㄷㅇㄱ','dkdlemfdprp','90');
INSERT INTO "search_word" VALUES('amazon-live-chat','아이디','ㅇㅇㄷ','dkdlel','51');
INSERT INTO "search_word" VALUES('amazon-live-chat','아이디가','ㅇㅇㄷㄱ','dkdlelrk','57');
INSERT INTO "search_word" VALUES('amazon-live-chat','아이디로','ㅇㅇㄷㄹ','dkdlelfh','51 57');
INSERT INTO "search_word" VALUES('amazon-live-chat','아이디에','ㅇㅇㄷㅇ','dkdleldp','51 53 57');
INSERT INTO "search_word" VALUES('amazon-live-chat','아이패드에','ㅇㅇㅍㄷㅇ','dkdlvoemdp','94');
INSERT INTO "search_word" VALUES('amazon-live-chat','아직','ㅇㅈ','dkwlr','2 42 65 67 68 82');
INSERT INTO "search_word" VALUES('amazon-live-chat','아직도','ㅇㅈㄷ','dkwlreh','2');
INSERT INTO "search_word" VALUES('amazon-live-chat','아파트','ㅇㅍㅌ','dkvkxm','26');
INSERT INTO "search_word" VALUES('amazon-live-chat','안','ㅇ','dks','2 5 16 21 23 30 31 32 39 42 52 54 58 64 65 68 80 82 89 97');
INSERT INTO "search_word" VALUES('amazon-live-chat','안되었어요','ㅇㄷㅇㅇㅇ','dksehldjTdjdy','31');
INSERT INTO "search_word" VALUES('amazon-live-chat','안들어있어요','ㅇㄷㅇㅇㅇㅇ','dksemfdjdlTdjdy','7 8');
INSERT INTO "search_word" VALUES('amazon-live-chat','안받았어요','ㅇㅂㅇㅇㅇ','dksqkedkTdjdy','82');
INSERT INTO "search_word" VALUES('amazon-live-chat','안에','ㅇㅇ','dksdp','12 45');
INSERT INTO "search_word" VALUES('amazon-live-chat','안에는','ㅇㅇㄴ','dksdpsms','22');
INSERT INTO "search_word" VALUES('amazon-live-chat','안팎','ㅇㅍ','dksvkR','12');
INSERT INTO "search_word" VALUES('amazon-live-chat','않고','ㅇㄱ','dksgrh','11');
INSERT INTO "search_word" VALUES('amazon-live-chat','않기로','ㅇㄱㄹ','dksgrlfh','58');
INSERT INTO "search_word" VALUES('amazon-live-chat','않나요','ㅇㄴㅇ','dksgskdy','83');
INSERT INTO "search_word" VALUES('amazon-live-chat','않아요','ㅇㅇㅇ','dksgdkdy','16 21 36 50 52 64 85');
INSERT INTO "search_word" VALUES('amazon-live-chat','않았어요','ㅇㅇㅇㅇ','dksgdkTdjdy','31 37 47 82');
INSERT INTO "search_word" VALUES('amazon-live-chat','않았을','ㅇㅇㅇ','dksgdkTdmf','82');
INSERT INTO "search_word" VALUES('amazon-live-chat','않은','ㅇㅇ','dksgdms','23 97');
INSERT INTO "search_word" VALUES('amazon-live-chat','알고싶어요','ㅇㄱㅅㅇㅇ','dkfrhtlvdjdy','41 42 43');
INSERT INTO "search_word" VALUES('amazon-live-chat','알려주세요','ㅇㄹㅈㅅㅇ','dkffuwntpdy','39 45');
INSERT INTO "search_word" VALUES('amazon-live-chat','알리고','ㅇㄹㄱ','dkfflrh','89 90');
INSERT INTO "search_word" VALUES('amazon-live-chat','알리는','ㅇㄹㄴ','dkfflsms','95 102');
INSERT INTO "search_word" VALUES('amazon-live-chat','알림','ㅇㄹ','dkffla','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','알림이에요','ㅇㄹㅇㅇㅇ','dkffladldpdy','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','알수','ㅇㅅ','dkftn','97');
INSERT INTO "search_word" VALUES('amazon-live-chat','알수없는','ㅇㅅㅇㄴ','dkftndjqtsms','32');
INSERT INTO "search_word" VALUES('amazon-live-chat','앞에','ㅇㅇ','dkvdp','3 84 90 92');
INSERT INTO "search_word" VALUES('amazon-live-chat','앞에도','ㅇㅇㄷ','dkvdpeh','3');
INSERT INTO "search_word" VALUES('amazon-live-chat','앱에','ㅇㅇ','doqdp','87');
INSERT INTO "search_word" VALUES('amazon-live-chat','얇은','ㅇㅇ','difqdms','15');
INSERT INTO "search_word" VALUES('amazon-live-chat','양도','ㅇㄷ','dideh','57');
INSERT INTO "search_word" VALUES('amazon-live-chat','양말','ㅇㅁ','didakf','23 69');
INSERT INTO "search_word" VALUES('amazon-live-chat','양식','ㅇㅅ','didtlr','79');
INSERT INTO "search_word" VALUES('amazon-live-chat','양식을','ㅇㅅㅇ','didtlrdmf','79');
INSERT INTO "search_word" VALUES('amazon-live-chat','어느','ㅇㄴ','djsm','8');
INSERT INTO "search_word" VALUES('amazon-live-chat','어느새','ㅇㄴㅅ','djsmto','4');
INSERT INTO "search_word" VALUES('amazon-live-chat','어디','ㅇㄷ','djel','0');
INSERT INTO "search_word" VALUES('amazon-live-chat','어디까지','ㅇㄷㄲㅈ','djelRkwl','1');
INSERT INTO "search_word" VALUES('amazon-live-chat','어디부터','ㅇㄷㅂㅌ','djelqnxj','39');
INSERT INTO "search_word" VALUES('amazon-live-chat','어디서','ㅇㄷㅅ','djeltj','79');
INSERT INTO "search_word" VALUES('amazon-live-chat','어디있어요','ㅇㄷㅇㅇㅇ','djeldlTdjdy','0');
INSERT INTO "search_word" VALUES('amazon-live-chat','어디쯤','ㅇㄷㅉ','djelWma','1');
INSERT INTO "search_word" VALUES('amazon-live-chat','어떤','ㅇㄸ','djEjs','112');
INSERT INTO "search_word" VALUES('amazon-live-chat','어떻게','ㅇㄸㄱ','djEjgrp','28 37 39 46 75 78');
INSERT INTO "search_word" VALUES('amazon-live-chat','어제','ㅇㅈ','djwp','1 16 24 41');
INSERT INTO "search_word" VALUES('amazon-live-chat','언제','ㅇㅈ','djswp','1 35 42 76');
INSERT INTO "search_word" VALUES('amazon-live-chat','언제까지','ㅇㅈㄲㅈ','djswpRkwl','46 78');
INSERT INTO "search_word" VALUES('amazon-live-chat','얼마','ㅇㅁ','djfak','75');
INSERT INTO "search_word" VALUES('amazon-live-chat','얼마어치를','ㅇㅁㅇㅊㄹ','djfakdjclfmf','75');
INSERT INTO "search_word" VALUES('amazon-live-chat','얼마인지','ㅇㅁㅇㅈ','djfakdlswl','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','업체','ㅇㅊ','djqcp','89');
INSERT INTO "search_word" VALUES('amazon-live-chat','없거나','ㅇㄱㄴ','djqtrjsk','17');
INSERT INTO "search_word" VALUES('amazon-live-chat','없나요','ㅇㄴㅇ','djqtskdy','80');
INSERT INTO "search_word" VALUES('amazon-live-chat','없는','ㅇㄴ','djqtsms','17 32 84 90 92 97');
INSERT INTO "search_word" VALUES('amazon-live-chat','없다고','ㅇㄷㄱ','djqtekrh','54');
INSERT INTO "search_word" VALUES('amazon-live-chat','없던','ㅇㄷ','djqtejs','58');
INSERT INTO "search_word" VALUES('amazon-live-chat','없어요','ㅇㅇㅇ','djqtdjdy','3 8 17 32 42 54 64 97');
INSERT INTO "search_word" VALUES('amazon-live-chat','없어졌어요','ㅇㅇㅈㅇㅇ','djqtdjwuTdjdy','50 64');
INSERT INTO "search_word" VALUES('amazon-live-chat','없었어요','ㅇㅇㅇㅇ','djqtdjTdjdy','3 8');
INSERT INTO "search_word" VALUES('amazon-live-chat','없을','ㅇㅇ','djqtdmf','52 110');
INSERT INTO "search_word" VALUES('amazon-live-chat','없이','ㅇㅇ','djqtdl','15 66');
INSERT INTO "search_word" VALUES('amazon-live-chat','엉뚱한','ㅇㄸㅎ','djdEndgks','19 26 51 56');
INSERT INTO "search_word" VALUES('amazon-live-chat','엉터리','ㅇㅌㄹ','djdxjfl','101');
INSERT INTO "search_word" VALUES('amazon-live-chat','에어캡','ㅇㅇㅋ','dpdjzoq','15');
INSERT INTO "search_word" VALUES('amazon-live-chat','여권','ㅇㄱ','durnjs','98');
INSERT INTO "search_word" VALUES('amazon-live-chat','여기서','ㅇㄱㅅ','durltj','111');
INSERT INTO "search_word" VALUES('amazon-live-chat','여기예요','ㅇㄱㅇㅇ','durldPdy','23 46 92');
INSERT INTO "search_word" VALUES('amazon-live-chat','여니','ㅇㄴ','dusl','22');
INSERT INTO "search_word" VALUES('amazon-live-chat','여분','ㅇㅂ','duqns','23');
INSERT INTO "search_word" VALUES('amazon-live-chat','여행은','ㅇㅎㅇ','dugoddms','65');
INSERT INTO "search_word" VALUES('amazon-live-chat','연기','ㅇㄱ','dusrl','4');
INSERT INTO "search_word" VALUES('amazon-live-chat','연락을','ㅇㄹㅇ','dusfkrdmf','97');
INSERT INTO "search_word" VALUES('amazon-live-chat','연락처','ㅇㄹㅊ','dusfkrcj','101');
INSERT INTO "search_word" VALUES('amazon-live-chat','연락처로','ㅇㄹㅊㄹ','dusfkrcjfh','101');
INSERT INTO "search_word" VALUES('amazon-live-chat','연체','ㅇㅊ','duscp','46');
INSERT INTO "search_word" VALUES('amazon-live-chat','연회비','ㅇㅎㅂ','dusghlql','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','연회비예요','ㅇㅎㅂㅇㅇ','dusghlqldPdy','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','열라는','ㅇㄹㄴ','duffksms','91');
INSERT INTO "search_word" VALUES('amazon-live-chat','열려요','ㅇㄹㅇ','duffudy','74 111');
INSERT INTO "search_word" VALUES('amazon-live-chat','열릴','ㅇㄹ','dufflf','109');
INSERT INTO "search_word" VALUES('amazon-live-chat','열어','ㅇㅇ','dufdj','22');
INSERT INTO "search_word" VALUES('amazon-live-chat','열흘','ㅇㅎ','dufgmf','42');
INSERT INTO "search_word" VALUES('amazon-live-chat','영수증','ㅇㅅㅈ','dudtnwmd','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','영수증까지','ㅇㅅㅈㄲㅈ','dudtnwmdRkwl','80');
INSERT INTO "search_word" VALUES('amazon-live-chat','영어는','ㅇㅇㄴ','duddjsms','46');
INSERT INTO "search_word" VALUES('amazon-live-chat','옆집','ㅇㅈ','duvwlq','26');
INSERT INTO "search_word" VALUES('amazon-live-chat','옆집으로','ㅇㅈㅇㄹ','duvwlqdmfh','26');
INSERT INTO "search_word" VALUES('amazon-live-chat','예상치않은','ㅇㅅㅊㅇㅇ','dPtkdcldksgdms','18');
INSERT INTO "search_word" VALUES('amazon-live-chat','예약한','ㅇㅇㅎ','dPdirgks','37');
INSERT INTO "search_word" VALUES('amazon-live-chat','예전','ㅇㅈ','dPwjs','26');
INSERT INTO "search_word" VALUES('amazon-live-chat','예정일','ㅇㅈㅇ','dPwjddlf','4');
INSERT INTO "search_word" VALUES('amazon-live-chat','예정일이','ㅇㅈㅇㅇ','dPwjddlfdl','65');
INSERT INTO "search_word" VALUES('amazon-live-chat','오기로','ㅇㄱㄹ','dhrlfh','47');
INSERT INTO "search_word" VALUES('amazon-live-chat','오나요','ㅇㄴㅇ','dhskdy','1');
INSERT INTO "search_word" VALUES('amazon-live-chat','오늘','ㅇㄴ','dhsmf','24');
INSERT INTO "search_word" VALUES('amazon-live-chat','오더','ㅇㄷ','dhej','85 119');
INSERT INTO "search_word" VALUES('amazon-live-chat','오래','ㅇㄹ','dhfo','65');
INSERT INTO "search_word" VALUES('amazon-live-chat','오류','ㅇㄹ','dhfb','26 30 44 54');
INSERT INTO "search_word" VALUES('amazon-live-chat','오류가','ㅇㄹㄱ','dhfbrk','52');
INSERT INTO "search_word" VALUES('amazon-live-chat','오배송','ㅇㅂㅅ','dhqothd','19 56');
INSERT INTO "search_word" VALUES('amazon-live-chat','오지','ㅇㅈ','dhwl','47 82');
INSERT INTO "search_word" VALUES('amazon-live-chat','온','ㅇ','dhs','16 37');
INSERT INTO "search_word" VALUES('amazon-live-chat','온다더니','ㅇㄷㄷㄴ','dhsekejsl','4');
INSERT INTO "search_word" VALUES('amazon-live-chat','온다던','ㅇㄷㄷ','dhsekejs','2 4');
INSERT INTO "search_word" VALUES('amazon-live-chat','올랐어요','ㅇㄹㅇㅇ','dhffkTdjdy','59');
INSERT INTO "search_word" VALUES('amazon-live-chat','옮기고','ㅇㄱㄱ','dhfarlrh','57');
INSERT INTO "search_word" VALUES('amazon-live-chat','옮기기','ㅇㄱㄱ','dhfarlrl','57');
INSERT INTO "search_word" VALUES('amazon-live-chat','옴','ㅇ','dha','2 82');
INSERT INTO "search_word" VALUES('amazon-live-chat','옵션','ㅇㅅ','dhqtus','71 72');
INSERT INTO "search_word" VALUES('amazon-live-chat','와서','ㅇㅅ','dhktj','88');
INSERT INTO "search_word" VALUES('amazon-live-chat','와요','ㅇㅇ','dhkdy','1 2 65');
INSERT INTO "search_word" VALUES('amazon-live-chat','완료','ㅇㄹ','dhksfy','3');
INSERT INTO "search_word" VALUES('amazon-live-chat','완료로','ㅇㄹㄹ','dhksfyfh','3');
INSERT INTO "search_word" VALUES('amazon-live-chat','완충재','ㅇㅊㅈ','dhkscndwo','15');
INSERT INTO "search_word" VALUES('amazon-live-chat','왔거나','ㅇㄱㄴ','dhkTrjsk','18');
INSERT INTO "search_word" VALUES('amazon-live-chat','왔는데','ㅇㄴㄷ','dhkTsmsep','8 37 94 95');
INSERT INTO "search_word" VALUES('amazon-live-chat','왔는지','ㅇㄴㅈ','dhkTsmswl','1');
INSERT INTO "search_word" VALUES('amazon-live-chat','왔어요','ㅇㅇㅇ','dhkTdjdy','2 5 7 11 18 19 23 56 82 91 94 95 97 99');
INSERT INTO "search_word" VALUES('amazon-live-chat','왔을','ㅇㅇ','dhkTdmf','6 71');
INSERT INTO "search_word" VALUES('amazon-live-chat','왔지만','ㅇㅈㅁ','dhkTwlaks','65');
INSERT INTO "search_word" VALUES('amazon-live-chat','왜','ㅇ','dho','80 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','외','ㅇ','dhl','37 47 72 76 81');
INSERT INTO "search_word" VALUES('amazon-live-chat','외부','ㅇㅂ','dhlqn','103');
INSERT INTO "search_word" VALUES('amazon-live-chat','외에','ㅇㅇ','dhldp','36 92');
INSERT INTO "search_word" VALUES('amazon-live-chat','요구','ㅇㄱ','dyrn','98 104');
INSERT INTO "search_word" VALUES('amazon-live-chat','요금이','ㅇㄱㅇ','dyrmadl','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','요청을','ㅇㅊㅇ','dycjddmf','5');
INSERT INTO "search_word" VALUES('amazon-live-chat','요청하고','ㅇㅊㅎㄱ','dycjdgkrh','79');
INSERT INTO "search_word" VALUES('amazon-live-chat','요청할래요','ㅇㅊㅎㄹㅇ','dycjdgkffody','40');
INSERT INTO "search_word" VALUES('amazon-live-chat','요청해요','ㅇㅊㅎㅇ','dycjdgody','98 104');
INSERT INTO "search_word" VALUES('amazon-live-chat','용지','ㅇㅈ','dydwl','79');
INSERT INTO "search_word" VALUES('amazon-live-chat','우편함에도','ㅇㅍㅎㅇㄷ','dnvusgkadpeh','3');
INSERT INTO "search_word" VALUES('amazon-live-chat','운동화가','ㅇㄷㅎㄱ','dnsehdghkrk','2');
INSERT INTO "search_word" VALUES('amazon-live-chat','운동화를','ㅇㄷㅎㄹ','dnsehdghkfmf','19 71');
INSERT INTO "search_word" VALUES('amazon-live-chat','운송료','ㅇㅅㄹ','dnsthdfy','27');
INSERT INTO "search_word" VALUES('amazon-live-chat','운송료가','ㅇㅅㄹㄱ','dnsthdfyrk','27');
INSERT INTO "search_word" VALUES('amazon-live-chat','운송장','ㅇㅅㅈ','dnsthdwkd','40');
INSERT INTO "search_word" VALUES('amazon-live-chat','운송장에','ㅇㅅㅈㅇ','dnsthdwkddp','26');
INSERT INTO "search_word" VALUES('amazon-live-chat','운송장을','ㅇㅅㅈㅇ','dnsthdwkddmf','40');
INSERT INTO "search_word" VALUES('amazon-live-chat','운임','ㅇㅇ','dnsdla','27');
INSERT INTO "search_word" VALUES('amazon-live-chat','운임이','ㅇㅇㅇ','dnsdladl','27');
INSERT INTO "search_word" VALUES('amazon-live-chat','워런티','ㅇㄹㅌ','dnjfjsxl','37');
INSERT INTO "search_word" VALUES('amazon-live-chat','원치','ㅇㅊ','dnjscl','64');
INSERT INTO "search_word" VALUES('amazon-live-chat','원화','ㅇㅎ','dnjsghk','36');
INSERT INTO "search_word" VALUES('amazon-live-chat','원화로','ㅇㅎㄹ','dnjsghkfh','36');
INSERT INTO "search_word" VALUES('amazon-live-chat','월마트','ㅇㅁㅌ','dnjfakxm','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','월마트에서는','ㅇㅁㅌㅇㅅㄴ','dnjfakxmdptjsms','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','월세를','ㅇㅅㄹ','dnjftpfmf','104');
INSERT INTO "search_word" VALUES('amazon-live-chat','웬','ㅇ','dnps','22');
INSERT INTO "search_word" VALUES('amazon-live-chat','웹사이트가','ㅇㅅㅇㅌㄱ','dnpqtkdlxmrk','100');
INSERT INTO "search_word" VALUES('amazon-live-chat','웹사이트에','ㅇㅅㅇㅌㅇ','dnpqtkdlxmdp','59');
INSERT INTO "search_word" VALUES('amazon-live-chat','웹사이트에서','ㅇㅅㅇㅌㅇㅅ','dnpqtkdlxmdptj','101');
INSERT INTO "search_word" VALUES('amazon-live-chat','유료','ㅇㄹ','dbfy','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','유리병인데','ㅇㄹㅂㅇㄷ','dbflquddlsep','15');
INSERT INTO "search_word" VALUES('amazon-live-chat','유출','ㅇㅊ','dbcnf','98');
INSERT INTO "search_word" VALUES('amazon-live-chat','유통기한','ㅇㅌㄱㅎ','dbxhdrlgks','37');
INSERT INTO "search_word" VALUES('amazon-live-chat','은박','ㅇㅂ','dmsqkr','52');
INSERT INTO "search_word" VALUES('amazon-live-chat','은박을','ㅇㅂㅇ','dmsqkrdmf','52');
INSERT INTO "search_word" VALUES('amazon-live-chat','은행','ㅇㅎ','dmsgod','103');
INSERT INTO "search_word" VALUES('amazon-live-chat','의견','ㅇㄱ','dmlrus','28 86 90');
INSERT INTO "search_word" VALUES('amazon-live-chat','의견을','ㅇㄱㅇ','dmlrusdmf','28 86 89 90');
INSERT INTO "search_word" VALUES('amazon-live-chat','의심스러워요','ㅇㅅㅅㄹㅇㅇ','dmltlatmfjdnjdy','94');
INSERT INTO "search_word" VALUES('amazon-live-chat','의자가','ㅇㅈㄱ','dmlwkrk','26');
INSERT INTO "search_word" VALUES('amazon-live-chat','이','ㅇ','dl','36 37 60 64 89');
INSERT INTO "search_word" VALUES('amazon-live-chat','이동','ㅇㄷ','dlehd','57');
INSERT INTO "search_word" VALUES('amazon-live-chat','이름과','ㅇㄹㄱ','dlfmarhk','116');
INSERT INTO "search_word" VALUES('amazon-live-chat','이름으로','ㅇㄹㅇㄹ','dlfmadmfh','116');
INSERT INTO "search_word" VALUES('amazon-live-chat','이름이에요','ㅇㄹㅇㅇㅇ','dlfmadldpdy','74');
INSERT INTO "search_word" VALUES('amazon-live-chat','이메일','ㅇㅁㅇ','dlapdlf','94');
INSERT INTO "search_word" VALUES('amazon-live-chat','이메일로','ㅇㅁㅇㄹ','dlapdlffh','55 82 115');
INSERT INTO "search_word" VALUES('amazon-live-chat','이메일을','ㅇㅁㅇㅇ','dlapdlfdmf','91 94');
INSERT INTO "search_word" VALUES('amazon-live-chat','이메일이','ㅇㅁㅇㅇ','dlapdlfdl','91');
INSERT INTO "search_word" VALUES('amazon-live-chat','이메일이에요','ㅇㅁㅇㅇㅇㅇ','dlapdlfdldpdy','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','이모가','ㅇㅁㄱ','dlahrk','43');
INSERT INTO "search_word" VALUES('amazon-live-chat','이미','ㅇㅁ','dlal','37 43 109');
INSERT INTO "search_word" VALUES('amazon-live-chat','이베이','ㅇㅂㅇ','dlqpdl','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','이베이에','ㅇㅂㅇㅇ','dlqpdldp','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','이벤트','ㅇㅂㅌ','dlqpsxm','76');
INSERT INTO "search_word" VALUES('amazon-live-chat','이사','ㅇㅅ','dltk','67');
INSERT INTO "search_word" VALUES('amazon-live-chat','이사한','ㅇㅅㅎ','dltkgks','67');
INSERT INTO "search_word" VALUES('amazon-live-chat','이사했는데','ㅇㅅㅎㄴㄷ','dltkgoTsmsep','26');
INSERT INTO "search_word" VALUES('amazon-live-chat','이상','ㅇㅅ','dltkd','75');
INSERT INTO "search_word" VALUES('amazon-live-chat','이상한','ㅇㅅㅎ','dltkdgks','96');
INSERT INTO "search_word" VALUES('amazon-live-chat','이상해요','ㅇㅅㅎㅇ','dltkdgody','91');
INSERT INTO "search_word" VALUES('amazon-live-chat','이어폰이','ㅇㅇㅍㅇ','dldjvhsdl','4');
INSERT INTO "search_word" VALUES('amazon-live-chat','이유가','ㅇㅇㄱ','dldbrk','66');
INSERT INTO "search_word" VALUES('amazon-live-chat','이전','ㅇㅈ','dlwjs','57');
INSERT INTO "search_word" VALUES('amazon-live-chat','이중','ㅇㅈ','dlwnd','24 33');
INSERT INTO "search_word" VALUES('amazon-live-chat','이체','ㅇㅊ','dlcp','103');
INSERT INTO "search_word" VALUES('amazon-live-chat','이틀','ㅇㅌ','dlxmf','59 72');
INSERT INTO "search_word" VALUES('amazon-live-chat','인보이스','ㅇㅂㅇㅅ','dlsqhdltm','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','인보이스를','ㅇㅂㅇㅅㄹ','dlsqhdltmfmf','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','인상','ㅇㅅ','dlstkd','59');
INSERT INTO "search_word" VALUES('amazon-live-chat','인쇄하고','ㅇㅅㅎㄱ','dlsthogkrh','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','인쇄하고싶어요','ㅇㅅㅎㄱㅅㅇㅇ','dlsthogkrhtlvdjdy','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','인증번호','ㅇㅈㅂㅎ','dlswmdqjsgh','98');
INSERT INTO "search_word" VALUES('amazon-live-chat','인증하라는','ㅇㅈㅎㄹㄴ','dlswmdgkfksms','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','인하','ㅇㅎ','dlsgk','59');
INSERT INTO "search_word" VALUES('amazon-live-chat','인형','ㅇㅎ','dlsgud','13');
INSERT INTO "search_word" VALUES('amazon-live-chat','일','ㅇ','dlf','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','일로','ㅇㄹ','dlffh','58');
INSERT INTO "search_word" VALUES('amazon-live-chat','일부','ㅇㅂ','dlfqn','8');
INSERT INTO "search_word" VALUES('amazon-live-chat','일부만','ㅇㅂㅁ','dlfqnaks','6 7 44');
INSERT INTO "search_word" VALUES('amazon-live-chat','일요일에나','ㅇㅇㅇㅇㄴ','dlfdydlfdpsk','65');
INSERT INTO "search_word" VALUES('amazon-live-chat','읽을','ㅇㅇ','dlfrdmf','52');
INSERT INTO "search_word" VALUES('amazon-live-chat','읽혀요','ㅇㅎㅇ','dlfrgudy','52');
INSERT INTO "search_word" VALUES('amazon-live-chat','잃어버렸는데','ㅇㅇㅂㄹㄴㄷ','dlfgdjqjfuTsmsep','81');
INSERT INTO "search_word" VALUES('amazon-live-chat','잃어버렸어요','ㅇㅇㅂㄹㅇㅇ','dlfgdjqjfuTdjdy','50');
INSERT INTO "search_word" VALUES('amazon-live-chat','입금','ㅇㄱ','dlqrma','42 103');
INSERT INTO "search_word" VALUES('amazon-live-chat','입력하래요','ㅇㄹㅎㄹㅇ','dlqfurgkfody','98');
INSERT INTO "search_word" VALUES('amazon-live-chat','입어','ㅇㅇ','dlqdj','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','있나요','ㅇㄴㅇ','dlTskdy','75');
INSERT INTO "search_word" VALUES('amazon-live-chat','있는','ㅇㄴ','dlTsms','57');
INSERT INTO "search_word" VALUES('amazon-live-chat','있는데','ㅇㄴㄷ','dlTsmsep','54');
INSERT INTO "search_word" VALUES('amazon-live-chat','있는지','ㅇㄴㅈ','dlTsmswl','35 45 75');
INSERT INTO "search_word" VALUES('amazon-live-chat','있다고','ㅇㄷㄱ','dlTekrh','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','있던','ㅇㄷ','dlTejs','12');
INSERT INTO "search_word" VALUES('amazon-live-chat','있어서','ㅇㅇㅅ','dlTdjtj','43 53 64');
INSERT INTO "search_word" VALUES('amazon-live-chat','있어요','ㅇㅇㅇ','dlTdjdy','0 25 32 47 60 61 66 67 68 76 81 84 90 92 100 109');
INSERT INTO "search_word" VALUES('amazon-live-chat','있었어요','ㅇㅇㅇㅇ','dlTdjTdjdy','11 12 13 14 23');
INSERT INTO "search_word" VALUES('amazon-live-chat','있을','ㅇㅇ','dlTdmf','23 37 92');
INSERT INTO "search_word" VALUES('amazon-live-chat','자격','ㅈㄱ','wkrur','75 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','자꾸','ㅈㄲ','wkRn','30');
INSERT INTO "search_word" VALUES('amazon-live-chat','자동','ㅈㄷ','wkehd','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','작년에','ㅈㄴㅇ','wkrsusdp','92');
INSERT INTO "search_word" VALUES('amazon-live-chat','작동','ㅈㄷ','wkrehd','16');
INSERT INTO "search_word" VALUES('amazon-live-chat','작아서','ㅈㅇㅅ','wkrdktj','43');
INSERT INTO "search_word" VALUES('amazon-live-chat','잔액','ㅈㅇ','wksdor','57');
INSERT INTO "search_word" VALUES('amazon-live-chat','잔액을','ㅈㅇㅇ','wksdordmf','57');
INSERT INTO "search_word" VALUES('amazon-live-chat','잔액이','ㅈㅇㅇ','wksdordl','54');
INSERT INTO "search_word" VALUES('amazon-live-chat','잔액이에요','ㅈㅇㅇㅇㅇ','wksdordldpdy','57');
INSERT INTO "search_word" VALUES('amazon-live-chat','잘','ㅈ','wkf','37 41');
INSERT INTO "search_word" VALUES('amazon-live-chat','잘못','ㅈㅁ','wkfaht','19 26 47 51 67 71');
INSERT INTO "search_word" VALUES('amazon-live-chat','잘못했을','ㅈㅁㅎㅇ','wkfahtgoTdmf','71');
INSERT INTO "search_word" VALUES('amazon-live-chat','잠김','ㅈㄱ','wkarla','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','장','ㅈ','wkd','15');
INSERT INTO "search_word" VALUES('amazon-live-chat','장갑이','ㅈㄱㅇ','wkdrkqdl','43');
INSERT INTO "search_word" VALUES('amazon-live-chat','장난감','ㅈㄴㄱ','wkdsksrka','12');
INSERT INTO "search_word" VALUES('amazon-live-chat','장난감이','ㅈㄴㄱㅇ','wkdsksrkadl','59');
INSERT INTO "search_word" VALUES('amazon-live-chat','장난감이라','ㅈㄴㄱㅇㄹ','wkdsksrkadlfk','66');
INSERT INTO "search_word" VALUES('amazon-live-chat','장바구니','ㅈㅂㄱㄴ','wkdqkrnsl','85');
INSERT INTO "search_word" VALUES('amazon-live-chat','장바구니에','ㅈㅂㄱㄴㅇ','wkdqkrnsldp','59 85');
INSERT INTO "search_word" VALUES('amazon-live-chat','장바구니에서','ㅈㅂㄱㄴㅇㅅ','wkdqkrnsldptj','33');
INSERT INTO "search_word" VALUES('amazon-live-chat','재','ㅈ','wo','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','재발급','ㅈㅂㄱ','woqkfrmq','81');
INSERT INTO "search_word" VALUES('amazon-live-chat','저렴한','ㅈㄹㅎ','wjfuagks','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','저장','ㅈㅈ','wjwkd','115');
INSERT INTO "search_word" VALUES('amazon-live-chat','적','ㅈ','wjr','32 97');
INSERT INTO "search_word" VALUES('amazon-live-chat','적도','ㅈㄷ','wjreh','32 97');
INSERT INTO "search_word" VALUES('amazon-live-chat','적어요','ㅈㅇㅇ','wjrdjdy','44');
INSERT INTO "search_word" VALUES('amazon-live-chat','적었어요','ㅈㅇㅇㅇ','wjrdjTdjdy','67');
INSERT INTO "search_word" VALUES('amazon-live-chat','적용되지','ㅈㅇㄷㅈ','wjrdydehlwl','31');
INSERT INTO "search_word" VALUES('amazon-live-chat','적용이','ㅈㅇㅇ','wjrdyddl','31');
INSERT INTO "search_word" VALUES('amazon-live-chat','적합하지','ㅈㅎㅎㅈ','wjrgkqgkwl','83');
INSERT INTO "search_word" VALUES('amazon-live-chat','적합해질수','ㅈㅎㅎㅈㅅ','wjrgkqgowlftn','75');
INSERT INTO "search_word" VALUES('amazon-live-chat','적혀있던','ㅈㅎㅇㄷ','wjrgudlTejs','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','적힌','ㅈㅎ','wjrgls','34 59');
INSERT INTO "search_word" VALUES('amazon-live-chat','전공','ㅈㄱ','wjsrhd','46');
INSERT INTO "search_word" VALUES('amazon-live-chat','전동','ㅈㄷ','wjsehd','8');
INSERT INTO "search_word" VALUES('amazon-live-chat','전부','ㅈㅂ','wjsqn','12');
INSERT INTO "search_word" VALUES('amazon-live-chat','전에','ㅈㅇ','wjsdp','1 35 42');
INSERT INTO "search_word" VALUES('amazon-live-chat','전원','ㅈㅇ','wjsdnjs','16');
INSERT INTO "search_word" VALUES('amazon-live-chat','전원이','ㅈㅇㅇ','wjsdnjsdl','16');
INSERT INTO "search_word" VALUES('amazon-live-chat','전이라','ㅈㅇㄹ','wjsdlfk','67');
INSERT INTO "search_word" VALUES('amazon-live-chat','전화','ㅈㅎ','wjsghk','96 97 99');
INSERT INTO "search_word" VALUES('amazon-live-chat','전화가','ㅈㅎㄱ','wjsghkrk','97 99');
INSERT INTO "search_word" VALUES('amazon-live-chat','전화로','ㅈㅎㄹ','wjsghkfh','98');
INSERT INTO "search_word" VALUES('amazon-live-chat','전화를','ㅈㅎㄹ','wjsghkfmf','96 99');
INSERT INTO "search_word" VALUES('amazon-live-chat','전화번호를','ㅈㅎㅂㅎㄹ','wjsghkqjsghfmf','101');
INSERT INTO "search_word" VALUES('amazon-live-chat','절반','ㅈㅂ','wjfqks','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','절차','ㅈㅊ','wjfck','39');
INSERT INTO "search_word" VALUES('amazon-live-chat','점','ㅈ','wja','87');
INSERT INTO "search_word" VALUES('amazon-live-chat','점을','ㅈㅇ','wjadmf','87 88');
INSERT INTO "search_word" VALUES('amazon-live-chat','접수','ㅈㅅ','wjqtn','41');
INSERT INTO "search_word" VALUES('amazon-live-chat','접수했는지','ㅈㅅㅎㄴㅈ','wjqtngoTsmswl','41');
INSERT INTO "search_word" VALUES('amazon-live-chat','접시','ㅈㅅ','wjqtl','5');
INSERT INTO "search_word" VALUES('amazon-live-chat','접시를','ㅈㅅㄹ','wjqtlfmf','7');
INSERT INTO "search_word" VALUES('amazon-live-chat','접시에','ㅈㅅㅇ','wjqtldp','11');
INSERT INTO "search_word" VALUES('amazon-live-chat','정가','ㅈㄱ','wjdrk','31');
INSERT INTO "search_word" VALUES('amazon-live-chat','정말','ㅈㅁ','wjdakf','88');
INSERT INTO "search_word" VALUES('amazon-live-chat','정보','ㅈㅂ','wjdqh','98');
INSERT INTO "search_word" VALUES('amazon-live-chat','정지','ㅈㅈ','wjdwl','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','정책을','ㅈㅊㅇ','wjdcordmf','45');
INSERT INTO "search_word" VALUES('amazon-live-chat','정품','ㅈㅍ','wjdvna','13');
INSERT INTO "search_word" VALUES('amazon-live-chat','젖어','ㅈㅇ','wjwdj','14 52');
INSERT INTO "search_word" VALUES('amazon-live-chat','젖었어요','ㅈㅇㅇㅇ','wjwdjTdjdy','14');
INSERT INTO "search_word" VALUES('amazon-live-chat','제가','ㅈㄱ','wprk','19');
INSERT INTO "search_word" VALUES('amazon-live-chat','제값을','ㅈㄱㅇ','wprkqtdmf','31');
INSERT INTO "search_word" VALUES('amazon-live-chat','제거하고','ㅈㄱㅎㄱ','wprjgkrh','53');
INSERT INTO "search_word" VALUES('amazon-live-chat','제공','ㅈㄱ','wprhd','99');
INSERT INTO "search_word" VALUES('amazon-live-chat','제공해요','ㅈㄱㅎㅇ','wprhdgody','101');
INSERT INTO "search_word" VALUES('amazon-live-chat','제때','ㅈㄸ','wpEo','65');
INSERT INTO "search_word" VALUES('amazon-live-chat','제안','ㅈㅇ','wpdks','87');
INSERT INTO "search_word" VALUES('amazon-live-chat','제안하고','ㅈㅇㅎㄱ','wpdksgkrh','87');
INSERT INTO "search_word" VALUES('amazon-live-chat','제외','ㅈㅇ','wpdhl','83');
INSERT INTO "search_word" VALUES('amazon-live-chat','제품','ㅈㅍ','wpvna','13 63');
INSERT INTO "search_word" VALUES('amazon-live-chat','제품가격이','ㅈㅍㄱㄱㅇ','wpvnarkrurdl','59');
INSERT INTO "search_word" VALUES('amazon-live-chat','제품상자가','ㅈㅍㅅㅈㄱ','wpvnatkdwkrk','12 13');
INSERT INTO "search_word" VALUES('amazon-live-chat','제품상자는','ㅈㅍㅅㅈㄴ','wpvnatkdwksms','22');
INSERT INTO "search_word" VALUES('amazon-live-chat','제품을','ㅈㅍㅇ','wpvnadmf','64 69 71');
INSERT INTO "search_word" VALUES('amazon-live-chat','제품의','ㅈㅍㅇ','wpvnadml','8');
INSERT INTO "search_word" VALUES('amazon-live-chat','제품이','ㅈㅍㅇ','wpvnadl','17');
INSERT INTO "search_word" VALUES('amazon-live-chat','조건','ㅈㄱ','whrjs','75 78');
INSERT INTO "search_word" VALUES('amazon-live-chat','조건에','ㅈㄱㅇ','whrjsdp','75 78');
INSERT INTO "search_word" VALUES('amazon-live-chat','조건을','ㅈㄱㅇ','whrjsdmf','80 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','조립','ㅈㄹ','whflq','37');
INSERT INTO "search_word" VALUES('amazon-live-chat','조립하려는데','ㅈㄹㅎㄹㄴㄷ','whflqgkfusmsep','8');
INSERT INTO "search_word" VALUES('amazon-live-chat','조회','ㅈㅎ','whghl','1 35 41 42');
INSERT INTO "search_word" VALUES('amazon-live-chat','종이','ㅈㅇ','whddl','79');
INSERT INTO "search_word" VALUES('amazon-live-chat','종이로','ㅈㅇㄹ','whddlfh','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','좋겠어요','ㅈㄱㅇㅇ','whgrpTdjdy','40 67 68 69 79 87');
INSERT INTO "search_word" VALUES('amazon-live-chat','좋아서','ㅈㅇㅅ','whgdktj','21');
INSERT INTO "search_word" VALUES('amazon-live-chat','좋았던','ㅈㅇㄷ','whgdkTejs','88');
INSERT INTO "search_word" VALUES('amazon-live-chat','좋았어요','ㅈㅇㅇㅇ','whgdkTdjdy','88');
INSERT INTO "search_word" VALUES('amazon-live-chat','좋지','ㅈㅈ','whgwl','21');
INSERT INTO "search_word" VALUES('amazon-live-chat','주','ㅈ','wn','4');
INSERT INTO "search_word" VALUES('amazon-live-chat','주겠다는','ㅈㄱㄷㄴ','wnrpTeksms','99');
INSERT INTO "search_word" VALUES('amazon-live-chat','주겠대요','ㅈㄱㄷㅇ','wnrpTeody','103');
INSERT INTO "search_word" VALUES('amazon-live-chat','주고','ㅈㄱ','wnrh','88 89');
INSERT INTO "search_word" VALUES('amazon-live-chat','주는','ㅈㄴ','wnsms','5');
INSERT INTO "search_word" VALUES('amazon-live-chat','주는지','ㅈㄴㅈ','wnsmswl','81');
INSERT INTO "search_word" VALUES('amazon-live-chat','주면','ㅈㅁ','wnaus','40 67 68 69 79 87');
INSERT INTO "search_word" VALUES('amazon-live-chat','주문','ㅈㅁ','wnans','24 34 62 63 66 71 84 92 97 109 110');
INSERT INTO "search_word" VALUES('amazon-live-chat','주문과','ㅈㅁㄱ','wnansrhk','102');
INSERT INTO "search_word" VALUES('amazon-live-chat','주문관련','ㅈㅁㄱㄹ','wnansrhksfus','102');
INSERT INTO "search_word" VALUES('amazon-live-chat','주문끼리','ㅈㅁㄲㄹ','wnansRlfl','69');
INSERT INTO "search_word" VALUES('amazon-live-chat','주문되었어요','ㅈㅁㄷㅇㅇㅇ','wnansehldjTdjdy','24');
INSERT INTO "search_word" VALUES('amazon-live-chat','주문되지는','ㅈㅁㄷㅈㄴ','wnansehlwlsms','85');
INSERT INTO "search_word" VALUES('amazon-live-chat','주문번호','ㅈㅁㅂㅎ','wnansqjsgh','119');
INSERT INTO "search_word" VALUES('amazon-live-chat','주문변경에','ㅈㅁㅂㄱㅇ','wnansqusruddp','72');
INSERT INTO "search_word" VALUES('amazon-live-chat','주문상태를','ㅈㅁㅅㅌㄹ','wnanstkdxofmf','1');
INSERT INTO "search_word" VALUES('amazon-live-chat','주문에','ㅈㅁㅇ','wnansdp','9 31 37 69 92 97');
INSERT INTO "search_word" VALUES('amazon-live-chat','주문을','ㅈㅁㅇ','wnansdmf','55 58 62 63 66 71 85');
INSERT INTO "search_word" VALUES('amazon-live-chat','주문이','ㅈㅁㅇ','wnansdl','110');
INSERT INTO "search_word" VALUES('amazon-live-chat','주문질문','ㅈㅁㅈㅁ','wnanswlfans','84');
INSERT INTO "search_word" VALUES('amazon-live-chat','주문하기','ㅈㅁㅎㄱ','wnansgkrl','85');
INSERT INTO "search_word" VALUES('amazon-live-chat','주문하지','ㅈㅁㅎㅈ','wnansgkwl','23');
INSERT INTO "search_word" VALUES('amazon-live-chat','주문한','ㅈㅁㅎ','wnansgks','6 19 56 97');
INSERT INTO "search_word" VALUES('amazon-live-chat','주문해버렸어요','ㅈㅁㅎㅂㄹㅇㅇ','wnansgoqjfuTdjdy','71');
INSERT INTO "search_word" VALUES('amazon-live-chat','주문했어요','ㅈㅁㅎㅇㅇ','wnansgoTdjdy','24');
INSERT INTO "search_word" VALUES('amazon-live-chat','주민번호','ㅈㅁㅂㅎ','wnalsqjsgh','98');
INSERT INTO "search_word" VALUES('amazon-live-chat','주민번호를','ㅈㅁㅂㅎㄹ','wnalsqjsghfmf','98');
INSERT INTO "search_word" VALUES('amazon-live-chat','주세요','ㅈㅅㅇ','wntpdy','5 87');
INSERT INTO "search_word" VALUES('amazon-live-chat','주소','ㅈㅅ','wnth','26 67 68');
INSERT INTO "search_word" VALUES('amazon-live-chat','주에','ㅈㅇ','wndp','65');
INSERT INTO "search_word" VALUES('amazon-live-chat','주제로','ㅈㅈㄹ','wnwpfh','90');
INSERT INTO "search_word" VALUES('amazon-live-chat','준','ㅈ','wns','43');
INSERT INTO "search_word" VALUES('amazon-live-chat','준다는','ㅈㄷㄴ','wnseksms','94');
INSERT INTO "search_word" VALUES('amazon-live-chat','준다더니','ㅈㄷㄷㄴ','wnsekejsl','31');
INSERT INTO "search_word" VALUES('amazon-live-chat','준다던','ㅈㄷㄷ','wnsekejs','82');
INSERT INTO "search_word" VALUES('amazon-live-chat','줄','ㅈ','wnf','51');
INSERT INTO "search_word" VALUES('amazon-live-chat','중고차를','ㅈㄱㅊㄹ','wndrhckfmf','104');
INSERT INTO "search_word" VALUES('amazon-live-chat','중복','ㅈㅂ','wndqhr','33');
INSERT INTO "search_word" VALUES('amazon-live-chat','중복으로','ㅈㅂㅇㄹ','wndqhrdmfh','24');
INSERT INTO "search_word" VALUES('amazon-live-chat','중복주문이예요','ㅈㅂㅈㅁㅇㅇㅇ','wndqhrwnansdldPdy','24');
INSERT INTO "search_word" VALUES('amazon-live-chat','줬어요','ㅈㅇㅇ','wnjTdjdy','23');
INSERT INTO "search_word" VALUES('amazon-live-chat','증빙','ㅈㅂ','wmdqld','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','증빙을','ㅈㅂㅇ','wmdqlddmf','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','증정','ㅈㅈ','wmdwjd','94');
INSERT INTO "search_word" VALUES('amazon-live-chat','지','ㅈ','wl','45 59');
INSERT INTO "search_word" VALUES('amazon-live-chat','지갑째','ㅈㄱㅉ','wlrkqWo','50');
INSERT INTO "search_word" VALUES('amazon-live-chat','지금','ㅈㄱ','wlrma','1');
INSERT INTO "search_word" VALUES('amazon-live-chat','지금은','ㅈㄱㅇ','wlrmadms','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','지금이라도','ㅈㄱㅇㄹㄷ','wlrmadlfkeh','72');
INSERT INTO "search_word" VALUES('amazon-live-chat','지난주','ㅈㄴㅈ','wlskswn','2');
INSERT INTO "search_word" VALUES('amazon-live-chat','지났는데','ㅈㄴㄴㄷ','wlskTsmsep','2');
INSERT INTO "search_word" VALUES('amazon-live-chat','지연되었어요','ㅈㅇㄷㅇㅇㅇ','wldusehldjTdjdy','2');
INSERT INTO "search_word" VALUES('amazon-live-chat','지우고','ㅈㅇㄱ','wldnrh','53');
INSERT INTO "search_word" VALUES('amazon-live-chat','지워졌어요','ㅈㅇㅈㅇㅇ','wldnjwuTdjdy','52');
INSERT INTO "search_word" VALUES('amazon-live-chat','지워지거나','ㅈㅇㅈㄱㄴ','wldnjwlrjsk','52');
INSERT INTO "search_word" VALUES('amazon-live-chat','직거래','ㅈㄱㄹ','wlrrjfo','103');
INSERT INTO "search_word" VALUES('amazon-live-chat','진행','ㅈㅎ','wlsgod','41');
INSERT INTO "search_word" VALUES('amazon-live-chat','질문보다','ㅈㅁㅂㄷ','wlfansqhek','84');
INSERT INTO "search_word" VALUES('amazon-live-chat','질문뿐','ㅈㅁㅃ','wlfansQns','92');
INSERT INTO "search_word" VALUES('amazon-live-chat','질문이','ㅈㅁㅇ','wlfansdl','76 81 92');
INSERT INTO "search_word" VALUES('amazon-live-chat','집','ㅈ','wlq','26 68');
INSERT INTO "search_word" VALUES('amazon-live-chat','집에','ㅈㅇ','wlqdp','43 64');
INSERT INTO "search_word" VALUES('amazon-live-chat','집으로','ㅈㅇㄹ','wlqdmfh','26 67');
INSERT INTO "search_word" VALUES('amazon-live-chat','집주인이라는','ㅈㅈㅇㅇㄹㄴ','wlqwndlsdlfksms','104');
INSERT INTO "search_word" VALUES('amazon-live-chat','짝퉁','ㅉㅌ','Wkrxnd','100');
INSERT INTO "search_word" VALUES('amazon-live-chat','짧은','ㅉㅇ','Wkfqdms','74');
INSERT INTO "search_word" VALUES('amazon-live-chat','찌그러져','ㅉㄱㄹㅈ','Wlrmfjwu','12');
INSERT INTO "search_word" VALUES('amazon-live-chat','찌그러졌어요','ㅉㄱㄹㅈㅇㅇ','WlrmfjwuTdjdy','14');
INSERT INTO "search_word" VALUES('amazon-live-chat','찌그러짐','ㅉㄱㄹㅈ','Wlrmfjwla','12');
INSERT INTO "search_word" VALUES('amazon-live-chat','찍혀','ㅉㅎ','Wlrgu','26 32');
INSERT INTO "search_word" VALUES('amazon-live-chat','찢어졌고','ㅉㅇㅈㄱ','WlwdjwuTrh','14');
INSERT INTO "search_word" VALUES('amazon-live-chat','찢어졌어요','ㅉㅇㅈㅇㅇ','WlwdjwuTdjdy','13 14');
INSERT INTO "search_word" VALUES('amazon-live-chat','찢어지고','ㅉㅇㅈㄱ','Wlwdjwlrh','12');
INSERT INTO "search_word" VALUES('amazon-live-chat','차액','ㅊㅇ','ckdor','59');
INSERT INTO "search_word" VALUES('amazon-live-chat','창','ㅊ','ckd','118');
INSERT INTO "search_word" VALUES('amazon-live-chat','창고에','ㅊㄱㅇ','ckdrhdp','41');
INSERT INTO "search_word" VALUES('amazon-live-chat','창이','ㅊㅇ','ckddl','13');
INSERT INTO "search_word" VALUES('amazon-live-chat','찾겠어요','ㅊㄱㅇㅇ','ckwrpTdjdy','50 92');
INSERT INTO "search_word" VALUES('amazon-live-chat','찾는','ㅊㄴ','ckwsms','110');
INSERT INTO "search_word" VALUES('amazon-live-chat','찾아도','ㅊㅇㄷ','ckwdkeh','50');
INSERT INTO "search_word" VALUES('amazon-live-chat','채우지','ㅊㅇㅈ','codnwl','80 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','채운다는','ㅊㅇㄷㄴ','codnseksms','80 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','채팅','ㅊㅌ','coxld','113 115 117');
INSERT INTO "search_word" VALUES('amazon-live-chat','채팅이','ㅊㅌㅇ','coxlddl','118');
INSERT INTO "search_word" VALUES('amazon-live-chat','채팅하기','ㅊㅌㅎㄱ','coxldgkrl','116');
INSERT INTO "search_word" VALUES('amazon-live-chat','채팅해요','ㅊㅌㅎㅇ','coxldgody','116');
INSERT INTO "search_word" VALUES('amazon-live-chat','책','ㅊ','cor','7 23 27 46 69');
INSERT INTO "search_word" VALUES('amazon-live-chat','책을','ㅊㅇ','cordmf','23 24 46 82 92');
INSERT INTO "search_word" VALUES('amazon-live-chat','책이','ㅊㅇ','cordl','1');
INSERT INTO "search_word" VALUES('amazon-live-chat','책장을','ㅊㅈㅇ','corwkddmf','8');
INSERT INTO "search_word" VALUES('amazon-live-chat','처리되고','ㅊㄹㄷㄱ','cjflehlrh','35');
INSERT INTO "search_word" VALUES('amazon-live-chat','처음','ㅊㅇ','cjdma','85');
INSERT INTO "search_word" VALUES('amazon-live-chat','척하며','ㅊㅎㅁ','cjrgkau','91');
INSERT INTO "search_word" VALUES('amazon-live-chat','철회','ㅊㅎ','cjfghl','47 66');
INSERT INTO "search_word" VALUES('amazon-live-chat','첨부','ㅊㅂ','cjaqn','91');
INSERT INTO "search_word" VALUES('amazon-live-chat','첫','ㅊ','cjt','83');
INSERT INTO "search_word" VALUES('amazon-live-chat','청구','ㅊㄱ','cjdrn','33');
INSERT INTO "search_word" VALUES('amazon-live-chat','청구되었어요','ㅊㄱㄷㅇㅇㅇ','cjdrnehldjTdjdy','32 33');
INSERT INTO "search_word" VALUES('amazon-live-chat','청구된','ㅊㄱㄷ','cjdrnehls','33 59');
INSERT INTO "search_word" VALUES('amazon-live-chat','청구서예요','ㅊㄱㅅㅇㅇ','cjdrntjdPdy','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','청소기를','ㅊㅅㄱㄹ','cjdthrlfmf','16');
INSERT INTO "search_word" VALUES('amazon-live-chat','청소기의','ㅊㅅㄱㅇ','cjdthrldml','37');
INSERT INTO "search_word" VALUES('amazon-live-chat','체크카드','ㅊㅋㅋㄷ','cpzmzkem','70');
INSERT INTO "search_word" VALUES('amazon-live-chat','체크하고','ㅊㅋㅎㄱ','cpzmgkrh','35');
INSERT INTO "search_word" VALUES('amazon-live-chat','체험','ㅊㅎ','cpgja','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','체험이','ㅊㅎㅇ','cpgjadl','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','초과','ㅊㄱ','chrhk','23 30');
INSERT INTO "search_word" VALUES('amazon-live-chat','최소','ㅊㅅ','chlth','75');
INSERT INTO "search_word" VALUES('amazon-live-chat','최저가','ㅊㅈㄱ','chlwjrk','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','추가로','ㅊㄱㄹ','cnrkfh','23');
INSERT INTO "search_word" VALUES('amazon-live-chat','추가하고싶어요','ㅊㄱㅎㄱㅅㅇㅇ','cnrkgkrhtlvdjdy','69');
INSERT INTO "search_word" VALUES('amazon-live-chat','추적','ㅊㅈ','cnwjr','1 120');
INSERT INTO "search_word" VALUES('amazon-live-chat','추첨','ㅊㅊ','cncja','94');
INSERT INTO "search_word" VALUES('amazon-live-chat','축하한다는','ㅊㅎㅎㄷㄴ','cnrgkgkseksms','99');
INSERT INTO "search_word" VALUES('amazon-live-chat','출력','ㅊㄹ','cnffur','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','출력해야','ㅊㄹㅎㅇ','cnffurgodi','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','출발','ㅊㅂ','cnfqkf','67');
INSERT INTO "search_word" VALUES('amazon-live-chat','출발은','ㅊㅂㅇ','cnfqkfdms','1');
INSERT INTO "search_word" VALUES('amazon-live-chat','충전기','ㅊㅈㄱ','cndwjsrl','8');
INSERT INTO "search_word" VALUES('amazon-live-chat','충전기가','ㅊㅈㄱㄱ','cndwjsrlrk','8');
INSERT INTO "search_word" VALUES('amazon-live-chat','충전해도','ㅊㅈㅎㄷ','cndwjsgoeh','16');
INSERT INTO "search_word" VALUES('amazon-live-chat','취소','ㅊㅅ','cnlth','42 47 53 58 63 64 65 66');
INSERT INTO "search_word" VALUES('amazon-live-chat','취소하고','ㅊㅅㅎㄱ','cnlthgkrh','58 63');
INSERT INTO "search_word" VALUES('amazon-live-chat','취소하는','ㅊㅅㅎㄴ','cnlthgksms','66');
INSERT INTO "search_word" VALUES('amazon-live-chat','취소할래요','ㅊㅅㅎㄹㅇ','cnlthgkffody','64');
INSERT INTO "search_word" VALUES('amazon-live-chat','치르래요','ㅊㄹㄹㅇ','clfmfody','104');
INSERT INTO "search_word" VALUES('amazon-live-chat','치수','ㅊㅅ','cltn','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','치수를','ㅊㅅㄹ','cltnfmf','71');
INSERT INTO "search_word" VALUES('amazon-live-chat','친구가','ㅊㄱㄱ','clsrnrk','43');
INSERT INTO "search_word" VALUES('amazon-live-chat','친구에게','ㅊㄱㅇㄱ','clsrndprp','58');
INSERT INTO "search_word" VALUES('amazon-live-chat','친절','ㅊㅈ','clswjf','88');
INSERT INTO "search_word" VALUES('amazon-live-chat','친절해서','ㅊㅈㅎㅅ','clswjfgotj','88');
INSERT INTO "search_word" VALUES('amazon-live-chat','친환경','ㅊㅎㄱ','clsghksrud','28');
INSERT INTO "search_word" VALUES('amazon-live-chat','칫솔은','ㅊㅅㅇ','cltthfdms','8');
INSERT INTO "search_word" VALUES('amazon-live-chat','칭찬','ㅊㅊ','cldcks','88');
INSERT INTO "search_word" VALUES('amazon-live-chat','칭찬해','ㅊㅊㅎ','cldcksgo','88');
INSERT INTO "search_word" VALUES('amazon-live-chat','카드','ㅋㄷ','zkem','30 32 42 48 54 55 57 58 70 98');
INSERT INTO "search_word" VALUES('amazon-live-chat','카드가','ㅋㄷㄱ','zkemrk','30');
INSERT INTO "search_word" VALUES('amazon-live-chat','카드값이','ㅋㄷㄱㅇ','zkemrkqtdl','33');
INSERT INTO "search_word" VALUES('amazon-live-chat','카드로','ㅋㄷㄹ','zkemfh','70');
INSERT INTO "search_word" VALUES('amazon-live-chat','카드를','ㅋㄷㄹ','zkemfmf','50 51 53 104');
INSERT INTO "search_word" VALUES('amazon-live-chat','카드번호','ㅋㄷㅂㅎ','zkemqjsgh','98');
INSERT INTO "search_word" VALUES('amazon-live-chat','카드에','ㅋㄷㅇ','zkemdp','49');
INSERT INTO "search_word" VALUES('amazon-live-chat','카드에서','ㅋㄷㅇㅅ','zkemdptj','33');
INSERT INTO "search_word" VALUES('amazon-live-chat','카드와','ㅋㄷㅇ','zkemdhk','56');
INSERT INTO "search_word" VALUES('amazon-live-chat','카메라를','ㅋㅁㄹㄹ','zkapfkfmf','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','칸이','ㅋㅇ','zksdl','36');
INSERT INTO "search_word" VALUES('amazon-live-chat','캐시백','ㅋㅅㅂ','zotlqor','35 78 79 80 81');
INSERT INTO "search_word" VALUES('amazon-live-chat','캐시백을','ㅋㅅㅂㅇ','zotlqordmf','78 80 81');
INSERT INTO "search_word" VALUES('amazon-live-chat','캐시백이','ㅋㅅㅂㅇ','zotlqordl','35');
INSERT INTO "search_word" VALUES('amazon-live-chat','캔슬','ㅋㅅ','zostmf','63');
INSERT INTO "search_word" VALUES('amazon-live-chat','커피','ㅋㅍ','zjvl','22');
INSERT INTO "search_word" VALUES('amazon-live-chat','컵과','ㅋㄱ','zjqrhk','7');
INSERT INTO "search_word" VALUES('amazon-live-chat','컵뿐이었어요','ㅋㅃㅇㅇㅇㅇ','zjqQnsdldjTdjdy','7');
INSERT INTO "search_word" VALUES('amazon-live-chat','컵을','ㅋㅇ','zjqdmf','71');
INSERT INTO "search_word" VALUES('amazon-live-chat','컵이','ㅋㅇ','zjqdl','11');
INSERT INTO "search_word" VALUES('amazon-live-chat','케이스','ㅋㅇㅅ','zpdltm','13');
INSERT INTO "search_word" VALUES('amazon-live-chat','케이스만','ㅋㅇㅅㅁ','zpdltmaks','13');
INSERT INTO "search_word" VALUES('amazon-live-chat','켜져요','ㅋㅈㅇ','zuwudy','16');
INSERT INTO "search_word" VALUES('amazon-live-chat','켜지지','ㅋㅈㅈ','zuwlwl','16');
INSERT INTO "search_word" VALUES('amazon-live-chat','켤레까지','ㅋㄹㄲㅈ','zuffpRkwl','23');
INSERT INTO "search_word" VALUES('amazon-live-chat','켤레를','ㅋㄹㄹ','zuffpfmf','69');
INSERT INTO "search_word" VALUES('amazon-live-chat','코드','ㅋㄷ','zhem','31 40 82');
INSERT INTO "search_word" VALUES('amazon-live-chat','코드가','ㅋㄷㄱ','zhemrk','52 82');
INSERT INTO "search_word" VALUES('amazon-live-chat','코드를','ㅋㄷㄹ','zhemfmf','51 82');
INSERT INTO "search_word" VALUES('amazon-live-chat','코드예요','ㅋㄷㅇㅇ','zhemdPdy','82');
INSERT INTO "search_word" VALUES('amazon-live-chat','코트를','ㅋㅌㄹ','zhxmfmf','39 41');
INSERT INTO "search_word" VALUES('amazon-live-chat','콜센터','ㅋㅅㅌ','zhftpsxj','101');
INSERT INTO "search_word" VALUES('amazon-live-chat','쿠폰','ㅋㅍ','znvhs','31 75 82 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','쿠폰을','ㅋㅍㅇ','znvhsdmf','31 66 75 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','쿠폰이','ㅋㅍㅇ','znvhsdl','82');
INSERT INTO "search_word" VALUES('amazon-live-chat','크레딧','ㅋㄹㄷ','zmfpelt','82');
INSERT INTO "search_word" VALUES('amazon-live-chat','크리스마스','ㅋㄹㅅㅁㅅ','zmfltmaktm','56');
INSERT INTO "search_word" VALUES('amazon-live-chat','큰','ㅋ','zms','28');
INSERT INTO "search_word" VALUES('amazon-live-chat','키보드를','ㅋㅂㄷㄹ','zlqhemfmf','19');
INSERT INTO "search_word" VALUES('amazon-live-chat','타임','ㅌㅇ','xkdla','74');
INSERT INTO "search_word" VALUES('amazon-live-chat','탈락','ㅌㄹ','xkffkr','80');
INSERT INTO "search_word" VALUES('amazon-live-chat','택배','ㅌㅂ','xorqo','0 1 2 3 14 90');
INSERT INTO "search_word" VALUES('amazon-live-chat','택배비','ㅌㅂㅂ','xorqoql','27');
INSERT INTO "search_word" VALUES('amazon-live-chat','택배상자','ㅌㅂㅅㅈ','xorqotkdwk','14');
INSERT INTO "search_word" VALUES('amazon-live-chat','택배상자와','ㅌㅂㅅㅈㅇ','xorqotkdwkdhk','12');
INSERT INTO "search_word" VALUES('amazon-live-chat','텅','ㅌ','xjd','7');
INSERT INTO "search_word" VALUES('amazon-live-chat','테이프를','ㅌㅇㅍㄹ','xpdlvmfmf','14');
INSERT INTO "search_word" VALUES('amazon-live-chat','텔레마케팅','ㅌㄹㅁㅋㅌ','xpffpakzpxld','99');
INSERT INTO "search_word" VALUES('amazon-live-chat','텔레비전이','ㅌㄹㅂㅈㅇ','xpffpqlwjsdl','97');
INSERT INTO "search_word" VALUES('amazon-live-chat','토스터가','ㅌㅅㅌㄱ','xhtmxjrk','22');
INSERT INTO "search_word" VALUES('amazon-live-chat','통장에','ㅌㅈㅇ','xhdwkddp','42');
INSERT INTO "search_word" VALUES('amazon-live-chat','통장에서','ㅌㅈㅇㅅ','xhdwkddptj','32');
INSERT INTO "search_word" VALUES('amazon-live-chat','통째로','ㅌㅉㄹ','xhdWofh','7');
INSERT INTO "search_word" VALUES('amazon-live-chat','통합','ㅌㅎ','xhdgkq','69');
INSERT INTO "search_word" VALUES('amazon-live-chat','투명','ㅌㅁ','xnaud','13');
INSERT INTO "search_word" VALUES('amazon-live-chat','튕겨요','ㅌㄱㅇ','xnldrudy','30');
INSERT INTO "search_word" VALUES('amazon-live-chat','트래킹','ㅌㄹㅋ','xmfozld','1');
INSERT INTO "search_word" VALUES('amazon-live-chat','특가','ㅌㄱ','xmrrk','74');
INSERT INTO "search_word" VALUES('amazon-live-chat','특가를','ㅌㄱㄹ','xmrrkfmf','76');
INSERT INTO "search_word" VALUES('amazon-live-chat','특별','ㅌㅂ','xmrquf','99');
INSERT INTO "search_word" VALUES('amazon-live-chat','틀려요','ㅌㄹㅇ','xmffudy','26 27 33 44');
INSERT INTO "search_word" VALUES('amazon-live-chat','틀리게','ㅌㄹㄱ','xmfflrp','33');
INSERT INTO "search_word" VALUES('amazon-live-chat','틀린','ㅌㄹ','xmffls','101');
INSERT INTO "search_word" VALUES('amazon-live-chat','티셔츠를','ㅌㅅㅊㄹ','xltucmfmf','33');
INSERT INTO "search_word" VALUES('amazon-live-chat','파는','ㅍㄴ','vksms','104');
INSERT INTO "search_word" VALUES('amazon-live-chat','파란','ㅍㄹ','vkfks','71');
INSERT INTO "search_word" VALUES('amazon-live-chat','파손되었어요','ㅍㅅㄷㅇㅇㅇ','vkthsehldjTdjdy','10 11 12 13 14');
INSERT INTO "search_word" VALUES('amazon-live-chat','파손되지','ㅍㅅㄷㅈ','vkthsehlwl','11');
INSERT INTO "search_word" VALUES('amazon-live-chat','파일','ㅍㅇ','vkdlf','91');
INSERT INTO "search_word" VALUES('amazon-live-chat','파일을','ㅍㅇㅇ','vkdlfdmf','91');
INSERT INTO "search_word" VALUES('amazon-live-chat','판','ㅍ','vks','89');
INSERT INTO "search_word" VALUES('amazon-live-chat','판매','ㅍㅁ','vksao','89');
INSERT INTO "search_word" VALUES('amazon-live-chat','판매자가','ㅍㅁㅈㄱ','vksaowkrk','103');
INSERT INTO "search_word" VALUES('amazon-live-chat','판매자에','ㅍㅁㅈㅇ','vksaowkdp','89');
INSERT INTO "search_word" VALUES('amazon-live-chat','판매처','ㅍㅁㅊ','vksaocj','89');
INSERT INTO "search_word" VALUES('amazon-live-chat','팔겠다는','ㅍㄱㄷㄴ','vkfrpTeksms','99');
INSERT INTO "search_word" VALUES('amazon-live-chat','팔아요','ㅍㅇㅇ','vkfdkdy','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','패키지','ㅍㅋㅈ','vozlwl','13');
INSERT INTO "search_word" VALUES('amazon-live-chat','페이백','ㅍㅇㅂ','vpdlqor','35 78 79 80 81');
INSERT INTO "search_word" VALUES('amazon-live-chat','페이백을','ㅍㅇㅂㅇ','vpdlqordmf','79');
INSERT INTO "search_word" VALUES('amazon-live-chat','페이백이','ㅍㅇㅂㅇ','vpdlqordl','35');
INSERT INTO "search_word" VALUES('amazon-live-chat','페이지가','ㅍㅇㅈㄱ','vpdlwlrk','109');
INSERT INTO "search_word" VALUES('amazon-live-chat','페이팔','ㅍㅇㅍ','vpdlvkf','103');
INSERT INTO "search_word" VALUES('amazon-live-chat','페이팔로','ㅍㅇㅍㄹ','vpdlvkffh','103');
INSERT INTO "search_word" VALUES('amazon-live-chat','평점','ㅍㅈ','vudwja','89');
INSERT INTO "search_word" VALUES('amazon-live-chat','포장','ㅍㅈ','vhwkd','15 28 72');
INSERT INTO "search_word" VALUES('amazon-live-chat','포장에','ㅍㅈㅇ','vhwkddp','28');
INSERT INTO "search_word" VALUES('amazon-live-chat','포장은','ㅍㅈㅇ','vhwkddms','11');
INSERT INTO "search_word" VALUES('amazon-live-chat','포장을','ㅍㅈㅇ','vhwkddmf','28 72');
INSERT INTO "search_word" VALUES('amazon-live-chat','포장이','ㅍㅈㅇ','vhwkddl','15');
INSERT INTO "search_word" VALUES('amazon-live-chat','폴리에스터였어요','ㅍㄹㅇㅅㅌㅇㅇㅇ','vhffldptmxjduTdjdy','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','품질','ㅍㅈ','vnawlf','21');
INSERT INTO "search_word" VALUES('amazon-live-chat','프라이스','ㅍㄹㅇㅅ','vmfkdltm','61');
INSERT INTO "search_word" VALUES('amazon-live-chat','프라이팬이','ㅍㄹㅇㅍㅇ','vmfkdlvosdl','64');
INSERT INTO "search_word" VALUES('amazon-live-chat','프라임','ㅍㄹㅇ','vmfkdla','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','프라임데이','ㅍㄹㅇㄷㅇ','vmfkdlaepdl','76');
INSERT INTO "search_word" VALUES('amazon-live-chat','프로모','ㅍㄹㅁ','vmfhah','31');
INSERT INTO "search_word" VALUES('amazon-live-chat','프로모션','ㅍㄹㅁㅅ','vmfhahtus','31 75 82 99');
INSERT INTO "search_word" VALUES('amazon-live-chat','프로모션과','ㅍㄹㅁㅅㄱ','vmfhahtusrhk','73');
INSERT INTO "search_word" VALUES('amazon-live-chat','프로모션에','ㅍㄹㅁㅅㅇ','vmfhahtusdp','76 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','프로모션이','ㅍㄹㅁㅅㅇ','vmfhahtusdl','31');
INSERT INTO "search_word" VALUES('amazon-live-chat','프린트','ㅍㄹㅌ','vmflsxm','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','피드백을','ㅍㄷㅂㅇ','vlemqordmf','28 86 87 88 89');
INSERT INTO "search_word" VALUES('amazon-live-chat','피드백이','ㅍㄷㅂㅇ','vlemqordl','90');
INSERT INTO "search_word" VALUES('amazon-live-chat','피싱','ㅍㅅ','vltld','91 93 100');
INSERT INTO "search_word" VALUES('amazon-live-chat','피싱이나','ㅍㅅㅇㄴ','vltlddlsk','102');
INSERT INTO "search_word" VALUES('amazon-live-chat','픽업','ㅍㅇ','vlrdjq','47');
INSERT INTO "search_word" VALUES('amazon-live-chat','핀','ㅍ','vls','104');
INSERT INTO "search_word" VALUES('amazon-live-chat','필요','ㅍㅇ','vlfdy','64');
INSERT INTO "search_word" VALUES('amazon-live-chat','필요해요','ㅍㅇㅎㅇ','vlfdygody','40 106');
INSERT INTO "search_word" VALUES('amazon-live-chat','하고','ㅎㄱ','gkrh','58');
INSERT INTO "search_word" VALUES('amazon-live-chat','하고싶어요','ㅎㄱㅅㅇㅇ','gkrhtlvdjdy','38');
INSERT INTO "search_word" VALUES('amazon-live-chat','하고싶으신가요','ㅎㄱㅅㅇㅅㄱㅇ','gkrhtlvdmtlsrkdy','112');
INSERT INTO "search_word" VALUES('amazon-live-chat','하나가','ㅎㄴㄱ','gkskrk','7');
INSERT INTO "search_word" VALUES('amazon-live-chat','하나도','ㅎㄴㄷ','gkskeh','7');
INSERT INTO "search_word" VALUES('amazon-live-chat','하나에','ㅎㄴㅇ','gkskdp','28');
INSERT INTO "search_word" VALUES('amazon-live-chat','하는','ㅎㄴ','gksms','87');
INSERT INTO "search_word" VALUES('amazon-live-chat','하는데','ㅎㄴㄷ','gksmsep','44');
INSERT INTO "search_word" VALUES('amazon-live-chat','하는지','ㅎㄴㅈ','gksmswl','45 46 76 78');
INSERT INTO "search_word" VALUES('amazon-live-chat','하려면','ㅎㄹㅁ','gkfuaus','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','하루','ㅎㄹ','gkfn','88');
INSERT INTO "search_word" VALUES('amazon-live-chat','하룻밤','ㅎㄹㅂ','gkfntqka','59');
INSERT INTO "search_word" VALUES('amazon-live-chat','하자','ㅎㅈ','gkwk','16');
INSERT INTO "search_word" VALUES('amazon-live-chat','학기','ㅎㄱ','gkrrl','46');
INSERT INTO "search_word" VALUES('amazon-live-chat','한','ㅎ','gks','15 23 27 35 44 46 47 69 82 89');
INSERT INTO "search_word" VALUES('amazon-live-chat','한국어','ㅎㄱㅇ','gksrnrdj','87');
INSERT INTO "search_word" VALUES('amazon-live-chat','한국에서','ㅎㄱㅇㅅ','gksrnrdptj','85');
INSERT INTO "search_word" VALUES('amazon-live-chat','한꺼번에','ㅎㄲㅂㅇ','gksRjqjsdp','69');
INSERT INTO "search_word" VALUES('amazon-live-chat','한다고','ㅎㄷㄱ','gksekrh','89');
INSERT INTO "search_word" VALUES('amazon-live-chat','한도','ㅎㄷ','gkseh','30');
INSERT INTO "search_word" VALUES('amazon-live-chat','한도가','ㅎㄷㄱ','gksehrk','30');
INSERT INTO "search_word" VALUES('amazon-live-chat','한쪽으로','ㅎㅉㅇㄹ','gksWhrdmfh','57');
INSERT INTO "search_word" VALUES('amazon-live-chat','할부','ㅎㅂ','gkfqn','36');
INSERT INTO "search_word" VALUES('amazon-live-chat','할부로','ㅎㅂㄹ','gkfqnfh','36');
INSERT INTO "search_word" VALUES('amazon-live-chat','할인','ㅎㅇ','gkfdls','31 75 76 82 83 99');
INSERT INTO "search_word" VALUES('amazon-live-chat','할인받는','ㅎㅇㅂㄴ','gkfdlsqkesms','75');
INSERT INTO "search_word" VALUES('amazon-live-chat','할인을','ㅎㅇㅇ','gkfdlsdmf','99');
INSERT INTO "search_word" VALUES('amazon-live-chat','할지','ㅎㅈ','gkfwl','39 85');
INSERT INTO "search_word" VALUES('amazon-live-chat','함','ㅎ','gka','2 16');
INSERT INTO "search_word" VALUES('amazon-live-chat','함께','ㅎㄲ','gkaRp','7');
INSERT INTO "search_word" VALUES('amazon-live-chat','합배송','ㅎㅂㅅ','gkqqothd','69');
INSERT INTO "search_word" VALUES('amazon-live-chat','합치거나','ㅎㅊㄱㄴ','gkqclrjsk','69');
INSERT INTO "search_word" VALUES('amazon-live-chat','합치기','ㅎㅊㄱ','gkqclrl','57');
INSERT INTO "search_word" VALUES('amazon-live-chat','핫딜','ㅎㄷ','gktelf','74');
INSERT INTO "search_word" VALUES('amazon-live-chat','해','ㅎ','go','86');
INSERT INTO "search_word" VALUES('amazon-live-chat','해롭다고','ㅎㄹㄷㄱ','gofhqekrh','90');
INSERT INTO "search_word" VALUES('amazon-live-chat','해야','ㅎㅇ','godi','75');
INSERT INTO "search_word" VALUES('amazon-live-chat','해야하나요','ㅎㅇㅎㄴㅇ','godigkskdy','78');
INSERT INTO "search_word" VALUES('amazon-live-chat','해요','ㅎㅇ','gody','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','해제','ㅎㅈ','gowp','53');
INSERT INTO "search_word" VALUES('amazon-live-chat','해주세요','ㅎㅈㅅㅇ','gowntpdy','28 86 87 88 89');
INSERT INTO "search_word" VALUES('amazon-live-chat','해줘요','ㅎㅈㅇ','gownjdy','5');
INSERT INTO "search_word" VALUES('amazon-live-chat','해지','ㅎㅈ','gowl','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','해킹','ㅎㅋ','gozld','95');
INSERT INTO "search_word" VALUES('amazon-live-chat','했는데','ㅎㄴㄷ','goTsmsep','5 27');
INSERT INTO "search_word" VALUES('amazon-live-chat','했는지','ㅎㄴㅈ','goTsmswl','1');
INSERT INTO "search_word" VALUES('amazon-live-chat','했더니','ㅎㄷㄴ','goTejsl','5 54');
INSERT INTO "search_word" VALUES('amazon-live-chat','했어요','ㅎㅇㅇ','goTdjdy','58');
INSERT INTO "search_word" VALUES('amazon-live-chat','행사','ㅎㅅ','godtk','74 76 83');
INSERT INTO "search_word" VALUES('amazon-live-chat','행사가','ㅎㅅㄱ','godtkrk','76');
INSERT INTO "search_word" VALUES('amazon-live-chat','행사에','ㅎㅅㅇ','godtkdp','75');
INSERT INTO "search_word" VALUES('amazon-live-chat','향수','ㅎㅅ','gidtn','13');
INSERT INTO "search_word" VALUES('amazon-live-chat','향수인데','ㅎㅅㅇㄷ','gidtndlsep','13');
INSERT INTO "search_word" VALUES('amazon-live-chat','허락','ㅎㄹ','gjfkr','66');
INSERT INTO "search_word" VALUES('amazon-live-chat','허술','ㅎㅅ','gjtnf','15');
INSERT INTO "search_word" VALUES('amazon-live-chat','허위','ㅎㅇ','gjdnl','20');
INSERT INTO "search_word" VALUES('amazon-live-chat','헤드폰','ㅎㄷㅍ','gpemvhs','22');
INSERT INTO "search_word" VALUES('amazon-live-chat','헤드폰이','ㅎㄷㅍㅇ','gpemvhsdl','16');
INSERT INTO "search_word" VALUES('amazon-live-chat','현관에','ㅎㄱㅇ','gusrhksdp','3');
INSERT INTO "search_word" VALUES('amazon-live-chat','현금','ㅎㄱ','gusrma','103');
INSERT INTO "search_word" VALUES('amazon-live-chat','호수가','ㅎㅅㄱ','ghtnrk','26');
INSERT INTO "search_word" VALUES('amazon-live-chat','화면에','ㅎㅁㅇ','ghkausdp','120');
INSERT INTO "search_word" VALUES('amazon-live-chat','화면이','ㅎㅁㅇ','ghkausdl','87');
INSERT INTO "search_word" VALUES('amazon-live-chat','화분을','ㅎㅂㅇ','ghkqnsdmf','90');
INSERT INTO "search_word" VALUES('amazon-live-chat','화요일에','ㅎㅇㅇㅇ','ghkdydlfdp','4');
INSERT INTO "search_word" VALUES('amazon-live-chat','화장품도','ㅎㅈㅍㄷ','ghkwkdvnaeh','45');
INSERT INTO "search_word" VALUES('amazon-live-chat','확인','ㅎㅇ','ghkrdls','41');
INSERT INTO "search_word" VALUES('amazon-live-chat','확인하고','ㅎㅇㅎㄱ','ghkrdlsgkrh','1 35');
INSERT INTO "search_word" VALUES('amazon-live-chat','환급','ㅎㄱ','ghksrmq','35 78 79 80');
INSERT INTO "search_word" VALUES('amazon-live-chat','환불','ㅎㅂ','ghksqnf','5 35 42 43 44 45 47 58 77');
INSERT INTO "search_word" VALUES('amazon-live-chat','환불금액이','ㅎㅂㄱㅇㅇ','ghksqnfrmadordl','44');
INSERT INTO "search_word" VALUES('amazon-live-chat','환불상황을','ㅎㅂㅅㅎㅇ','ghksqnftkdghkddmf','42');
INSERT INTO "search_word" VALUES('amazon-live-chat','환불을','ㅎㅂㅇ','ghksqnfdmf','38');
INSERT INTO "search_word" VALUES('amazon-live-chat','환불이','ㅎㅂㅇ','ghksqnfdl','44');
INSERT INTO "search_word" VALUES('amazon-live-chat','환율','ㅎㅇ','ghksdbf','36');
INSERT INTO "search_word" VALUES('amazon-live-chat','회비','ㅎㅂ','ghlql','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','회사로','ㅎㅅㄹ','ghltkfh','68');
INSERT INTO "search_word" VALUES('amazon-live-chat','회사에','ㅎㅅㅇ','ghltkdp','34');
INSERT INTO "search_word" VALUES('amazon-live-chat','회원','ㅎㅇ','ghldnjs','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','회원비','ㅎㅇㅂ','ghldnjsql','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','회원에','ㅎㅇㅇ','ghldnjsdp','99');
INSERT INTO "search_word" VALUES('amazon-live-chat','회원을','ㅎㅇㅇ','ghldnjsdmf','60');
INSERT INTO "search_word" VALUES('amazon-live-chat','후기','ㅎㄱ','gnrl','28 86');
INSERT INTO "search_word" VALUES('amazon-live-chat','후기가','ㅎㄱㄱ','gnrlrk','21');
INSERT INTO "search_word" VALUES('amazon-live-chat','흉내','ㅎㄴ','gbdso','98');
INSERT INTO "search_word" VALUES('amazon-live-chat','흠집','ㅎㅈ','gmawlq','11');
INSERT INTO "search_word" VALUES('small','card','card','card','2');
INSERT INTO "search_word" VALUES('small','cards','cards','cards','0');
INSERT INTO "search_word" VALUES('small','claim','claim','claim','1');
INSERT INTO "search_word" VALUES('small','code','code','code','1');
INSERT INTO "search_word" VALUES('small','gift','gift','gift','0');
INSERT INTO "search_word" VALUES('small','help','help','help','4');
INSERT INTO "search_word" VALUES('small','issues','issues','issues','3');
INSERT INTO "search_word" VALUES('small','lost','lost','lost','2');
INSERT INTO "search_word" VALUES('small','payment','payment','payment','3');
INSERT INTO "search_word" VALUES('small','was','was','was','2');
INSERT INTO "search_word" VALUES('small','결제','ㄱㅈ','rufwp','3');
INSERT INTO "search_word" VALUES('small','도움말','ㄷㅇㅁ','ehdnaakf','4');
INSERT INTO "search_word" VALUES('small','문제','ㅁㅈ','answp','3');
INSERT INTO "search_word" VALUES('small','상품권','ㅅㅍㄱ','tkdvnarnjs','0');
INSERT INTO "search_word" VALUES('small','없어졌어요','ㅇㅇㅈㅇㅇ','djqtdjwuTdjdy','2');
INSERT INTO "search_word" VALUES('small','잃어버렸어요','ㅇㅇㅂㄹㅇㅇ','dlfgdjqjfuTdjdy','2');
INSERT INTO "search_word" VALUES('small','코드','ㅋㄷ','zhem','1');
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "setting" VALUES('new_per_day','7');
CREATE INDEX event_order ON event (logical_ms);
CREATE INDEX event_card ON event (substr(card, -20)) WHERE card IS NOT NULL;
CREATE INDEX event_action ON event (substr(action, 1, 13));
CREATE INDEX event_target ON event (target) WHERE target IS NOT NULL;
CREATE INDEX event_typed ON event (logical_ms)
  WHERE kind = 'review' AND rating = 1 AND response <> '';
CREATE INDEX event_kind ON event (kind, logical_ms) WHERE kind <> 'review';
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE INDEX phrase_level ON phrase (phrasebook, share, level);
CREATE INDEX phrase_flow ON phrase (phrasebook) WHERE in_flow AND archived = 0;
CREATE INDEX gloss_text ON gloss (text);
CREATE INDEX search_text_phrase ON search_text (phrase);
CREATE INDEX item_parent ON item (parent, position);
CREATE INDEX item_phrase ON item (phrase, branch);
CREATE INDEX item_position ON item (phrasebook, position);
CREATE INDEX confusable_second ON confusable (second);
CREATE INDEX card_due ON card (
  due_day, buried_until, last_day, stability, phrase, state, archived, suspended
) WHERE state = 'review' AND archived = 0 AND suspended = 0;
CREATE INDEX card_steps ON card (due_ms)
  WHERE due_ms IS NOT NULL AND archived = 0 AND suspended = 0;
CREATE INDEX card_new ON card (type, share, rank, id)
  WHERE state = 'new' AND open = 1 AND archived = 0 AND suspended = 0;
CREATE INDEX card_wished ON card (due_day) WHERE state = 'new' AND due_day IS NOT NULL;
CREATE INDEX card_memory ON card (type, phrase, passed, stability, last_day, archived)
  WHERE stability IS NOT NULL AND archived = 0;
CREATE INDEX card_first_day ON card (first_day) WHERE first_day IS NOT NULL;
CREATE INDEX review_day ON review (learning_day, card, rating) WHERE rating > 0;
CREATE INDEX quiz_step_run ON quiz_step (run);
CREATE INDEX quiz_step_wrong ON quiz_step (run, correct, taken) WHERE correct IS NOT NULL;
COMMIT;
