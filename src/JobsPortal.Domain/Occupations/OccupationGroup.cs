namespace JobsPortal.Domain.Occupations;

/// <summary>The fourteen groups in which residents look for work. The portal's own, steadier than any code table.</summary>
public enum OccupationGroup
{
    /// <summary>돌봄: care of the old, the ill, the disabled and children.</summary>
    Care,

    /// <summary>청소·환경: cleaning, waste, disinfection.</summary>
    Cleaning,

    /// <summary>경비·안전: guards, car parks, safety.</summary>
    Security,

    /// <summary>사무: office, accounts, reception, call centres.</summary>
    Office,

    /// <summary>판매·서비스: shops, sales, beauty, lodging, leisure.</summary>
    Sales,

    /// <summary>운전·배송: driving, delivery, fork lifts, loading.</summary>
    Driving,

    /// <summary>음식·조리: kitchens and serving.</summary>
    Food,

    /// <summary>생산·기술: making, building, repairing.</summary>
    Production,

    /// <summary>IT·연구: software, engineering, research.</summary>
    Technology,

    /// <summary>교육: teachers, instructors.</summary>
    Education,

    /// <summary>보건의료: nurses, therapists and other health work.</summary>
    Health,

    /// <summary>복지·상담: social workers, counsellors, community work.</summary>
    Welfare,

    /// <summary>문화·홍보: arts, media, sports, reporting.</summary>
    Culture,

    /// <summary>기타: farming, forestry and whatever could not be told.</summary>
    Other,
}

/// <summary>The ten large groups of the Korean Employment Classification of Occupations (KECO 2018), by the first digit of a code.</summary>
public enum KecoGroup
{
    /// <summary>0 경영·사무·금융·보험직.</summary>
    ManagementAndOffice = 0,

    /// <summary>1 연구직 및 공학기술직.</summary>
    ResearchAndEngineering = 1,

    /// <summary>2 교육·법률·사회복지·경찰·소방직 및 군인.</summary>
    EducationLawWelfareAndForces = 2,

    /// <summary>3 보건·의료직.</summary>
    Health = 3,

    /// <summary>4 예술·디자인·방송·스포츠직.</summary>
    ArtsAndSports = 4,

    /// <summary>5 미용·여행·숙박·음식·경비·청소직.</summary>
    PersonalService = 5,

    /// <summary>6 영업·판매·운전·운송직.</summary>
    SalesAndTransport = 6,

    /// <summary>7 건설·채굴직.</summary>
    Construction = 7,

    /// <summary>8 설치·정비·생산직.</summary>
    InstallationAndProduction = 8,

    /// <summary>9 농림어업직.</summary>
    Farming = 9,
}
