package words

func vietnamese() *Lang {
	return &Lang{
		Code:        "vi",
		Stop:        list("và, của, là, không, có, trong, được, cho, những, một, các, với, này"),
		First:       list("tôi, chúng, mình, em, tớ, con, ta"),
		Second:      list("anh, chị, ông, bà, bạn, các, quý, cô, thầy, em"),
		Ask:         list("tại, vì, ai, khi, bao, làm, có, như, điều, theo, vậy, thưa, liệu, đâu, gì, sao, xin"),
		AskEnd:      list("không, gì, sao, nào, chưa, thế nào, ạ, ai, đâu"),
		Question:    list("hỏi, câu hỏi, h"),
		Answer:      list("đáp, trả lời, đ"),
		Interviewer: list("phóng viên, pv, nhà báo, biên tập viên, btv, người phỏng vấn"),
		Guest:       list("khách mời"),
		Host:        list("người dẫn chương trình"),
		Moderator:   list("điều phối"),
		Audience:    list("khán giả, thính giả, độc giả, bạn đọc, người xem"),
		Aside:       list("cười, mỉm cười, thở dài, im lặng, vỗ tay, ngập ngừng, suy nghĩ, khóc, nghe không rõ, cười lớn, trầm ngâm, ngừng"),
		Talk:        list("phỏng vấn, trò chuyện, trò chuyện với, cuộc phỏng vấn, đối thoại, trao đổi với, chia sẻ với, hỏi đáp, cuộc trò chuyện, podcast"),
		FAQ:         list("câu hỏi thường gặp, hỏi đáp"),
		By:          list("phỏng vấn:, thực hiện:, người phỏng vấn:, phỏng vấn bởi"),
		Edited:      list("đã được biên tập, rút gọn, được biên tập, biên tập lại, lược bớt"),
		Translated:  list("dịch giả:, người dịch:, bản dịch:"),
		Corrected:   list("đính chính"),
		Named:       list("tôi tên là, tên tôi là"),
		Title:       list("ông, bà, anh, chị, ts, gs, pgs, ths, bs, tiến sĩ, giáo sư, thầy, cô"),
		NoLabel: list("ảnh, hình ảnh, hình, nguồn, ghi chú, xem thêm, đọc thêm, video, ngày, giờ, thời gian, địa điểm, địa chỉ, điện thoại, giá, giá vé, thời lượng, " +
			"nguyên liệu, cách làm, ví dụ, bước, phần, chương, bảng, tổng, kết quả, đạo diễn, diễn viên, kịch bản, thể loại, tóm tắt, kết luận, tác giả, " +
			"nhà xuất bản, số trang, ngôn ngữ, tên, tuổi, chiều cao, cân nặng, màu sắc, chất liệu, liên hệ, trang web, từ khóa, chuyên mục, lưu ý, chú ý, mẹo, " +
			"email, theo"),
	}
}
